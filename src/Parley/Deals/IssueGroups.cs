namespace Parley.Deals;

/// <summary>Joins issues that one formula speaks of; the others stay alone.</summary>
internal static class IssueGroups
{
    /// <summary>The groups in the order of their first issue, each ascending.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int issues, IEnumerable<IReadOnlyList<int>> together)
    {
        var root = Enumerable.Range(0, issues).ToArray();
        foreach (var joined in together)
            for (var i = 1; i < joined.Count; i++)
            {
                var (a, b) = (Root(joined[0]), Root(joined[i]));
                root[Math.Max(a, b)] = Math.Min(a, b);
            }
        return [.. Enumerable.Range(0, issues).GroupBy(Root).OrderBy(group => group.Key).Select(group => (IReadOnlyList<int>)[.. group])];

        int Root(int issue)
        {
            while (root[issue] != issue)
                issue = root[issue];
            return issue;
        }
    }
}
