namespace Parley.Deals;

/// <summary>Filters sums of three parties that stand in lexicographic order: the second and third values of what was kept form stairs.</summary>
/// <remarks>Source: Kung, Luccio &amp; Preparata (1975), maxima of vectors, the three-dimensional sweep. Cost: n log n comparisons, and moves within the stairs.</remarks>
internal static class FrontStairs
{
    public static int Keep(FrontLayer left, FrontLayer right, ReadOnlySpan<long> codes, long[] kept, CancellationToken cancellation)
    {
        // y ascends and z descends along the stairs.
        var (y, z, steps, count) = (new long[64], new long[64], 0, 0);
        for (var i = 0; i < codes.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var (a, b) = (FrontSum.Sum(left, right, 1, codes[i]), FrontSum.Sum(left, right, 2, codes[i]));
            var place = Array.BinarySearch(y, 0, steps, a);
            place = place < 0 ? ~place : place;
            if (place < steps && z[place] >= b)
                continue;
            kept[count++] = codes[i];
            var end = place < steps && y[place] == a ? place + 1 : place;
            while (place > 0 && z[place - 1] <= b)
                place--;
            if (steps == y.Length)
            {
                Array.Resize(ref y, steps * 2);
                Array.Resize(ref z, steps * 2);
            }
            if (end != place + 1)
            {
                Array.Copy(y, end, y, place + 1, steps - end);
                Array.Copy(z, end, z, place + 1, steps - end);
                steps += place + 1 - end;
            }
            (y[place], z[place]) = (a, b);
        }
        return count;
    }
}
