using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.GraphModel.Fast;

/// <summary>
/// Sorts the states of a block by payoff, best first, ties by state; infeasible states are left out.
/// An entry is the state's distance from the block's first state; a mark tells where a new class of equal payoffs begins.
/// Steps: a radix sort by bytes, a byte that is the same everywhere being passed over. Cost: linear.
/// </summary>
internal sealed class BlockSorter<T>(int[] patterns)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int ClassMark = 1 << 30;

    private ulong[] _entries = new ulong[patterns.Length];
    private ulong[] _sorted = new ulong[patterns.Length];

    /// <summary>Whether the entry's payoff differs from that of the entry before it.</summary>
    public static bool StartsClass(int entry) => (entry & ClassMark) != 0;

    /// <summary>The entry's distance from the first state.</summary>
    public static int State(int entry) => entry & ~ClassMark;

    /// <summary>Sorts the block that begins at state <paramref name="first"/> into <paramref name="order"/>; −1 follows the last entry if states are left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sort(T[] payoffs, int first, Span<int> order)
    {
        var count = 0;
        foreach (var pattern in patterns)
            if (payoffs[first | pattern] != T.MinValue)
                _entries[count++] = (ulong)Descending(payoffs[first | pattern]) << 32 | (uint)pattern;
        for (var shift = 32; shift < 64; shift += 8)
            SortByByte(count, shift);
        for (var x = 0; x < count; x++)
            order[x] = (int)(uint)_entries[x] | (x == 0 || _entries[x] >> 32 != _entries[x - 1] >> 32 ? ClassMark : 0);
        if (count < order.Length)
            order[count] = -1;
    }

    private static uint Descending(T payoff) => ~((uint)int.CreateTruncating(payoff) ^ 0x8000_0000);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortByByte(int count, int shift)
    {
        Span<int> place = stackalloc int[256];
        place.Clear();
        for (var x = 0; x < count; x++)
            place[(byte)(_entries[x] >> shift)]++;
        if (count == 0 || place[(byte)(_entries[0] >> shift)] == count)
            return;
        var sum = 0;
        foreach (ref var slot in place)
            (slot, sum) = (sum, sum + slot);
        for (var x = 0; x < count; x++)
            _sorted[place[(byte)(_entries[x] >> shift)]++] = _entries[x];
        (_entries, _sorted) = (_sorted, _entries);
    }
}
