namespace Parley.GraphModel.Fast;

/// <summary>
/// Turns given values into ordinal payoffs. Steps: where the range of the values fits in 16 bits they are shifted; else, where there are few
/// enough distinct values, they are replaced by their rank; else 32 bits are used. Cost: linear, or one sort of the values.
/// </summary>
internal static class RankedPayoffs
{
    /// <summary>The most classes that 16 bits hold, both ends being reserved.</summary>
    public const int NarrowClasses = ushort.MaxValue - 1;

    private const short First = short.MinValue + 1;

    public static Payoffs Of(OptionCube cube, ReadOnlySpan<int> values)
    {
        var (low, high) = (int.MaxValue, int.MinValue);
        for (var s = 0; s < values.Length; s++)
            if (cube.IsFeasible(s))
                (low, high) = (Math.Min(low, values[s]), Math.Max(high, values[s]));
        if ((long)high - low < NarrowClasses)
            return Shift(cube, values, low);
        var distinct = Distinct(cube, values);
        return distinct.Length <= NarrowClasses ? Narrow(cube, values, distinct) : Wide(cube, values, distinct);
    }

    /// <summary>Payoffs from classes numbered 0 to <paramref name="count"/> − 1.</summary>
    public static Payoffs OfClasses(OptionCube cube, int[] classes, int count) =>
        count <= NarrowClasses ? Shift(cube, classes, 0) : Wide(cube, classes, [0, count - 1]);

    private static int[] Distinct(OptionCube cube, ReadOnlySpan<int> values)
    {
        var sorted = new int[cube.FeasibleCount];
        var count = 0;
        for (var s = 0; s < values.Length; s++)
            if (cube.IsFeasible(s))
                sorted[count++] = values[s];
        Array.Sort(sorted);
        var kept = 0;
        foreach (var value in sorted)
            if (kept == 0 || value != sorted[kept - 1])
                sorted[kept++] = value;
        return sorted[..kept];
    }

    private static Payoffs Shift(OptionCube cube, ReadOnlySpan<int> values, int low)
    {
        var ranks = new short[Math.Max(Payoffs.SmallestLength, cube.States)];
        Array.Fill(ranks, short.MinValue);
        for (var s = 0; s < values.Length; s++)
            if (cube.IsFeasible(s))
                ranks[s] = (short)(First + (int)((long)values[s] - low));
        return new Payoffs(cube.States, ranks);
    }

    private static Payoffs Narrow(OptionCube cube, ReadOnlySpan<int> values, int[] distinct)
    {
        var ranks = new short[Math.Max(Payoffs.SmallestLength, cube.States)];
        Array.Fill(ranks, short.MinValue);
        for (var s = 0; s < values.Length; s++)
            if (cube.IsFeasible(s))
                ranks[s] = (short)(First + Array.BinarySearch(distinct, values[s]));
        return new Payoffs(cube.States, ranks);
    }

    private static Payoffs Wide(OptionCube cube, ReadOnlySpan<int> values, int[] distinct)
    {
        var direct = distinct[0] > int.MinValue && distinct[^1] < int.MaxValue;
        var ranks = new int[Math.Max(Payoffs.SmallestLength, cube.States)];
        Array.Fill(ranks, int.MinValue);
        for (var s = 0; s < values.Length; s++)
            if (cube.IsFeasible(s))
                ranks[s] = direct ? values[s] : Array.BinarySearch(distinct, values[s]);
        return new Payoffs(cube.States, ranks);
    }
}
