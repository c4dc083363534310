namespace Parley.GraphModel;

/// <summary>
/// The states of a conflict in option form as bit codes, and which options each party controls. States are numbered from 0 by the code of
/// their lowest member; a state has several members only where states were declared the same.
/// Immutable and safe to share.
/// </summary>
public sealed class OptionStates
{
    private readonly Dictionary<ulong, int> _stateOf;

    /// <summary>States of one code each.</summary>
    /// <param name="codes">The code of each state, ascending and distinct.</param>
    /// <param name="owners">For each party, the options it controls.</param>
    public OptionStates(IReadOnlyList<ulong> codes, IReadOnlyList<ulong> owners)
        : this(codes, owners, codes.Select((code, state) => (code, state)).ToDictionary(pair => pair.code, pair => pair.state)) { }

    internal OptionStates(IReadOnlyList<ulong> codes, IReadOnlyList<ulong> owners, Dictionary<ulong, int> stateOf)
    {
        Codes = codes;
        Owners = owners;
        _stateOf = stateOf;
    }

    /// <summary>For each state, the code of its lowest-numbered member.</summary>
    public IReadOnlyList<ulong> Codes { get; }

    /// <summary>For each party, the options it controls.</summary>
    public IReadOnlyList<ulong> Owners { get; }

    /// <summary>The state that <paramref name="code"/> belongs to, or −1 where it is not feasible.</summary>
    public int Find(ulong code) => _stateOf.GetValueOrDefault(code, -1);
}
