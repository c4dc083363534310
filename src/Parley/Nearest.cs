namespace Parley;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
/// <remarks>Source: Damerau (1964), edit distance with transpositions of neighbours, restricted form. Cost: product of the lengths, per known name.</remarks>
public static class Nearest
{
    private const int MaxLength = 100;
    private const int MaxKnown = 1_000;

    /// <summary>The known name nearest to <paramref name="name"/>, or null where none is near enough (a third of the length, at least one edit).
    /// Names beyond 100 characters have none, and at most 1,000 names of a like length are looked at.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        if (name.Length > MaxLength)
            return null;
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in known.Where(candidate => candidate.Length > 0 && Math.Abs(candidate.Length - name.Length) <= limit).Take(MaxKnown))
        {
            var distance = Distance(name, candidate, limit);
            if (distance > limit || (best is not null && distance == limit))
                continue;
            (best, limit) = (candidate, distance);
        }
        return best;
    }

    // Only cells within the limit of the diagonal can lead to a distance within it; where two rows in turn have none, the answer is "too far".
    private static int Distance(string a, string b, int limit)
    {
        var far = a.Length + b.Length + 1;
        var rows = new int[3][];
        for (var r = 0; r < 3; r++)
            rows[r] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var (now, last, before) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            var (from, to, least) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit), far);
            now[from - 1] = from == 1 ? i : far;
            for (var j = from; j <= to; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }
            if (to < b.Length)
                now[to + 1] = far;
            if (Math.Min(least, leastBefore) > limit)
                return far;
            leastBefore = least;
        }
        return rows[a.Length % 3][b.Length];
    }
}
