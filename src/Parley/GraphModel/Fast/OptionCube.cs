using System.Numerics;

namespace Parley.GraphModel;

/// <summary>
/// A conflict in option form: every combination of yes/no options is a state, each option belongs to one party, and a party
/// reaches every feasible state that differs only in its own options and turns no one-way option back. Unlike <see cref="OptionForm"/> it lists
/// no states, so it serves large models; it has neither forbidden changes nor merged states. Immutable and safe to share.
/// </summary>
/// <remarks>
/// State number: Σ 2^k over the options that are on, option 0 least significant. An option with L levels is written as L − 1 options
/// in a row of which those below a level that is taken are on; the combinations that mean nothing are left out of <see cref="Feasible"/>.
/// Source: Fang, Hipel &amp; Kilgour (1993), Interactive Decision Making, chapter 2; one-way moves as in METHODS, section 1.
/// </remarks>
public sealed class OptionCube
{
    /// <summary>The largest number of yes/no options: 2^26 states.</summary>
    public const int MaxBits = 26;

    private readonly int[] _owner;
    private readonly uint[] _options;

    /// <summary>Checks and keeps a conflict in option form.</summary>
    /// <param name="parties">The number of parties, at least one; a party may own no option.</param>
    /// <param name="owner">For each option the party that controls it.</param>
    /// <param name="onOnly">Bit k set: option k may be switched on, never off.</param>
    /// <param name="offOnly">Bit k set: option k may be switched off, never on. In both masks: it is never switched.</param>
    /// <param name="feasible">The states that can occur, over all 2^options states; null where all can.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too many options, an owner that does not exist, or a mask beyond the options.</exception>
    /// <exception cref="ArgumentException">The feasible set is of another length.</exception>
    public OptionCube(int parties, IReadOnlyList<int> owner, uint onOnly = 0, uint offOnly = 0, StateSet? feasible = null)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentOutOfRangeException.ThrowIfLessThan(parties, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(owner.Count, MaxBits, nameof(owner));
        ArgumentOutOfRangeException.ThrowIfNotEqual((onOnly | offOnly) >> owner.Count, 0u, nameof(onOnly));
        Parties = parties;
        _owner = [.. owner];
        _options = new uint[parties];
        for (var k = 0; k < _owner.Length; k++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)_owner[k], (uint)parties, nameof(owner));
            _options[_owner[k]] |= 1u << k;
        }
        if (feasible is not null && feasible.Length != States)
            throw new ArgumentException($"The feasible set covers {feasible.Length} states, the options {States}.", nameof(feasible));
        OnOnly = onOnly;
        OffOnly = offOnly;
        FeasibleCount = feasible?.Count ?? States;
        Feasible = FeasibleCount == States ? null : feasible;
    }

    /// <summary>The number of yes/no options.</summary>
    public int Bits => _owner.Length;

    /// <summary>The number of combinations of options, feasible or not: 2^options.</summary>
    public int States => 1 << Bits;

    /// <summary>The number of parties.</summary>
    public int Parties { get; }

    /// <summary>The options that may be switched on, never off.</summary>
    public uint OnOnly { get; }

    /// <summary>The options that may be switched off, never on.</summary>
    public uint OffOnly { get; }

    /// <summary>The states that can occur; null where all can. Not to be written to.</summary>
    public StateSet? Feasible { get; }

    /// <summary>How many states can occur.</summary>
    public int FeasibleCount { get; }

    /// <summary>The party that controls option <paramref name="option"/>.</summary>
    public int Owner(int option) => _owner[option];

    /// <summary>The options of <paramref name="party"/>, as a mask.</summary>
    public uint Options(int party) => _options[party];

    /// <summary>Whether <paramref name="state"/> can occur.</summary>
    public bool IsFeasible(int state) => Feasible?[state] ?? true;

    /// <summary>Whether <paramref name="party"/> reaches <paramref name="to"/> from <paramref name="from"/> by one unilateral move.
    /// No state reaches itself.</summary>
    public bool Reaches(int party, int from, int to)
    {
        var on = (uint)(to & ~from);
        var off = (uint)(from & ~to);
        return from != to && ((on | off) & ~_options[party]) == 0 && (off & OnOnly) == 0 && (on & OffOnly) == 0 && IsFeasible(from) && IsFeasible(to);
    }

    /// <summary>R_i(s): the states that <paramref name="party"/> reaches from <paramref name="state"/>, ascending. Cost: 2^(own options).</summary>
    public IEnumerable<int> Moves(int party, int state)
    {
        var own = (int)_options[party];
        var rest = state & ~own;
        for (var (pattern, left) = (0, 1L << BitOperations.PopCount((uint)own)); left > 0; left--, pattern = (pattern - own) & own)
            if (Reaches(party, state, rest | pattern))
                yield return rest | pattern;
    }

    /// <summary>The options of <paramref name="party"/> that can be switched in at least one direction.</summary>
    internal uint Movable(int party) => _options[party] & ~(OnOnly & OffOnly);
}
