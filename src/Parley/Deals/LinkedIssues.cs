namespace Parley.Deals;

/// <summary>Issues that open an empty agreement zone if the table takes them up.</summary>
/// <param name="Issues">The issues, in the model's order.</param>
/// <param name="Opened">What the table would have with them.</param>
public sealed record IssueLink(IReadOnlyList<Issue> Issues, DealSolution Opened);

/// <summary>Which issues, put on the agenda of a table that does not deal with them, open its empty agreement zone: a side payment, a guarantee, another dispute.</summary>
/// <remarks>
/// Source: Tollison and Willett (1979) on linking issues; Sebenius (1983), "Negotiation arithmetic: adding and subtracting issues and parties" [recalled].
/// Interpretation: an issue can be added where the table's <c>agenda</c> leaves it out and the model says at which level it stands <c>now</c>; nothing else
/// tells what a package without the issue means. Steps: add each alone; where none opens the zone, each pair; and so on up to three. All of the
/// smallest number are given. Cost: one frontier for each set that is tried, at most 200.
/// </remarks>
public static class LinkedIssues
{
    private const int MostTogether = 3, MostTried = 200;

    /// <summary>All smallest sets that open the zone; empty where it is open, where the table deals with every issue, or where none was found.</summary>
    public static IReadOnlyList<IssueLink> Find(DealSolution solution, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var off = Agenda.Off(solution.Conflict, solution.Table);
        if (solution.Front is not { Entries.Count: 0 } || off.Count == 0)
            return [];
        var (found, tried) = (new List<IssueLink>(), 0);
        for (var size = 1; size <= Math.Min(MostTogether, off.Count) && found.Count == 0; size++)
            foreach (var added in Sets(off, size))
            {
                if (tried++ == MostTried)
                    return found;
                var table = solution.Table! with { Agenda = [.. solution.Table!.Agenda, .. added.Select(issue => issue.Id)] };
                var opened = DealSolver.Solve(solution.Conflict, table, solution.Consent, settings, cancellation);
                if (opened.Front is { Entries.Count: > 0 })
                    found.Add(new IssueLink(added, opened));
            }
        return found;
    }

    private static IEnumerable<IReadOnlyList<Issue>> Sets(IReadOnlyList<Issue> issues, int size, int from = 0)
    {
        if (size == 0)
            yield return [];
        else
            for (var i = from; i <= issues.Count - size; i++)
                foreach (var rest in Sets(issues, size - 1, i + 1))
                    yield return [issues[i], .. rest];
    }
}
