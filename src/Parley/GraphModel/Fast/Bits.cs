using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Parley.GraphModel.Fast;

/// <summary>Bits spread over the set bits of a mask and gathered from them.</summary>
internal static class Bits
{
    /// <summary>The lowest bits of <paramref name="value"/> at the places of <paramref name="mask"/>.</summary>
    public static uint Deposit(uint value, uint mask)
    {
        if (Bmi2.IsSupported)
            return Bmi2.ParallelBitDeposit(value, mask);
        var result = 0u;
        for (; mask != 0; mask &= mask - 1, value >>= 1)
            if ((value & 1) != 0)
                result |= mask & ~(mask - 1);
        return result;
    }

    /// <summary>The bits of <paramref name="value"/> at the places of <paramref name="mask"/>, side by side.</summary>
    public static uint Extract(uint value, uint mask)
    {
        if (Bmi2.IsSupported)
            return Bmi2.ParallelBitExtract(value, mask);
        var result = 0u;
        for (var place = 0; mask != 0; mask &= mask - 1, place++)
            result |= (value >> BitOperations.TrailingZeroCount(mask) & 1) << place;
        return result;
    }

    /// <summary>All subsets of <paramref name="mask"/>, ascending.</summary>
    public static int[] Subsets(uint mask)
    {
        var subsets = new int[1 << BitOperations.PopCount(mask)];
        for (var x = 1; x < subsets.Length; x++)
            subsets[x] = (int)((uint)subsets[x - 1] - mask & mask);
        return subsets;
    }
}
