using System.Numerics;

namespace Parley;

/// <summary>
/// A set of states, one bit a state, counted from 0. The states are those of the space that made the set.
/// Not safe for concurrent writing; safe for concurrent reading.
/// </summary>
public sealed class StateSet
{
    /// <summary>An empty set over <paramref name="length"/> states.</summary>
    public StateSet(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Length = length;
        Words = new ulong[(length + 63) / 64];
    }

    /// <summary>The number of states of the space, in the set or not.</summary>
    public int Length { get; }

    /// <summary>The bits: state s is bit s mod 64 of word s / 64. Bits beyond <see cref="Length"/> are zero.</summary>
    public ulong[] Words { get; }

    /// <summary>Whether state <paramref name="state"/> is in the set.</summary>
    public bool this[int state]
    {
        get => (Words[state >> 6] >> (state & 63) & 1) != 0;
        set
        {
            if (value)
                Words[state >> 6] |= 1UL << (state & 63);
            else
                Words[state >> 6] &= ~(1UL << (state & 63));
        }
    }

    /// <summary>How many states are in the set. Cost: one pass over the words.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>The states in the set, ascending.</summary>
    public IEnumerable<int> States()
    {
        for (var w = 0; w < Words.Length; w++)
            for (var word = Words[w]; word != 0; word &= word - 1)
                yield return w * 64 + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>A set over <paramref name="length"/> states that holds <paramref name="states"/>.</summary>
    public static StateSet Of(int length, IEnumerable<int> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var set = new StateSet(length);
        foreach (var state in states)
            set[state] = true;
        return set;
    }

    /// <summary>The states that are in both sets, as a new set.</summary>
    public StateSet And(StateSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var result = new StateSet(Length);
        for (var w = 0; w < Words.Length; w++)
            result.Words[w] = Words[w] & other.Words[w];
        return result;
    }

    /// <summary>Whether both sets hold the same states.</summary>
    public bool SameAs(StateSet other) => other is not null && Length == other.Length && Words.AsSpan().SequenceEqual(other.Words);
}
