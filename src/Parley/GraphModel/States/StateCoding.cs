using System.Numerics;

namespace Parley.GraphModel;

/// <summary>
/// How a state is written as a number. Option form: one bit per yes/no option, the first least significant, and one bit fewer than it has levels for
/// an option with levels (at level k the k lowest of them are on). Graph form: the index of the state. Either way the numbers ascend with the
/// state numbers that the field uses. Immutable and safe to share.
/// </summary>
/// <remarks>Source: state numbers by Σ 2^k over the options taken, first option least significant (Fraser &amp; Hipel 1984).</remarks>
public sealed class StateCoding
{
    private readonly Dictionary<string, (ulong Mask, ulong Value)> _names = [];
    private readonly int[] _first;
    private readonly Conflict _conflict;

    /// <summary>The coding of a conflict; <see cref="Bits"/> may exceed 64, and then no state can be coded.</summary>
    public StateCoding(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        _conflict = conflict;
        _first = new int[conflict.Options.Count];
        for (var i = 0; i < conflict.States.Count; i++)
            _names.TryAdd(conflict.States[i].Id, (ulong.MaxValue, (ulong)i));
        for (var o = 0; o < conflict.Options.Count; o++)
        {
            _first[o] = Bits;
            Bits += conflict.Options[o].Choices - 1;
        }
        if (Bits > 64)
            return;
        for (var o = 0; o < conflict.Options.Count; o++)
            AddNames(conflict.Options[o], _first[o]);
    }

    /// <summary>The number of bits of a code in option form; 0 in graph form.</summary>
    public int Bits { get; }

    /// <summary>The bits that an option occupies.</summary>
    public ulong MaskOf(int option) => Ones(_conflict.Options[option].Choices - 1) << _first[option];

    /// <summary>The level of an option in a state; 0 or 1 for a yes/no option.</summary>
    public int LevelOf(int option, ulong code) => BitOperations.PopCount(code & MaskOf(option));

    /// <summary>The code of an option's choice, other bits off.</summary>
    public ulong CodeOf(int option, int level) => Ones(level) << _first[option];

    /// <summary>What a name asks of a state: it holds where (code and mask) = value.</summary>
    public (ulong Mask, ulong Value) Of(string name) => _names.TryGetValue(name, out var known) ? known : Pattern(name);

    /// <summary>The state as the field writes it: Y, N or a level's digit per option; the state's name in graph form.</summary>
    public string Letters(ulong code) =>
        _conflict.IsGraphForm
            ? _conflict.States[(int)code].Id
            : string.Create(_conflict.Options.Count, code, (letters, state) =>
            {
                for (var o = 0; o < letters.Length; o++)
                    letters[o] = _conflict.Options[o].Levels.Count == 0 ? LevelOf(o, state) == 1 ? 'Y' : 'N' : (char)('0' + LevelOf(o, state));
            });

    /// <summary>The truth value of a formula without outcomes in a state.</summary>
    public bool Holds(Formula formula, ulong code)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return formula.Evaluate(name =>
        {
            var (mask, value) = Of(name);
            return (code & mask) == value;
        });
    }

    private void AddNames(Option option, int first)
    {
        var mask = Ones(option.Choices - 1) << first;
        if (option.Levels.Count == 0)
            _names.TryAdd(option.Name, (mask, mask));
        for (var level = 0; level < option.Levels.Count; level++)
            _names.TryAdd($"{option.Name}.{option.Levels[level]}", (mask, Ones(level) << first));
    }

    private (ulong Mask, ulong Value) Pattern(string name)
    {
        if (name.Length != _conflict.Options.Count)
            throw new ArgumentException($"'{name}' is no option, level, state or pattern.", nameof(name));
        ulong mask = 0, value = 0;
        for (var o = 0; o < name.Length; o++)
        {
            if (name[o] == '-')
                continue;
            mask |= MaskOf(o);
            value |= CodeOf(o, name[o] switch { 'Y' => 1, 'N' => 0, var digit => digit - '0' });
        }
        return (mask, value);
    }

    private static ulong Ones(int count) => count >= 64 ? ulong.MaxValue : (1UL << count) - 1;
}
