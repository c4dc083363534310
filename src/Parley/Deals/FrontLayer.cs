namespace Parley.Deals;

/// <summary>
/// Undominated sums over some factors, in columns. With two or three parties they stand in lexicographic order of values, largest first;
/// with more, by their sum, largest first, and the sum is a last column.
/// </summary>
/// <param name="Columns">One per party, and the sum where there are four parties or more.</param>
/// <param name="Left">Where each sum comes from: its place in the layer before.</param>
/// <param name="Right">And its place among what was added.</param>
internal sealed record FrontLayer(long[][] Columns, int[] Left, int[] Right)
{
    /// <summary>How many there are.</summary>
    public int Count => Left.Length;

    /// <summary>The sum of nothing.</summary>
    public static FrontLayer Empty(int parties) => new([.. Enumerable.Range(0, ColumnsFor(parties)).Select(_ => new long[1])], [0], [0]);

    /// <summary>The combinations of a factor, not yet compared.</summary>
    public static FrontLayer Of(PackageFactor factor, int parties)
    {
        var columns = Enumerable.Range(0, ColumnsFor(parties)).Select(column => column < parties ? factor.Values[column] : new long[factor.Count]).ToArray();
        if (columns.Length > parties)
            for (var c = 0; c < factor.Count; c++)
                for (var party = 0; party < parties; party++)
                    columns[parties][c] += factor.Values[party][c];
        return new FrontLayer(columns, new int[factor.Count], [.. Enumerable.Range(0, factor.Count)]);
    }

    private static int ColumnsFor(int parties) => parties < 4 ? parties : parties + 1;
}
