namespace Parley.Doubt;

/// <summary>The subsets of one size of the numbers from 0, in lexicographic order.</summary>
internal static class Combinations
{
    public static IEnumerable<IReadOnlyList<int>> Of(int count, int size)
    {
        if (size > count)
            yield break;
        var at = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return [.. at];
            var i = size - 1;
            while (i >= 0 && at[i] == count - size + i)
                i--;
            if (i < 0)
                yield break;
            at[i]++;
            for (var j = i + 1; j < size; j++)
                at[j] = at[j - 1] + 1;
        }
    }
}
