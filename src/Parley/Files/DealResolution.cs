using Parley.Files.Sections;

namespace Parley.Files;

/// <summary>Turns what was written short in <c>worth</c> into one score per level, in the issue's order.</summary>
internal static class DealResolution
{
    /// <summary>The worth with every issue's scores in the order of its levels; what does not fit is left out, and reported by the checks.</summary>
    public static Worth Complete(Worth worth, IReadOnlyList<Issue> issues) => worth with
    {
        Issues = [.. worth.Issues.Select(item => issues.FirstOrDefault(issue => issue.Id == item.Issue) is { } issue ? item with { Scores = Scores(item, issue) } : item)],
    };

    private static IReadOnlyList<Score> Scores(IssueWorth item, Issue issue)
    {
        if (issue.Levels.Count == 0)
            return [];
        if (item.Scores is [{ Level: WorthSections.First } first, { Level: WorthSections.Last } last])
            return Linear(issue, first.Amount.Best, last.Amount.Best);
        if (item.Scores.All(score => score.Level.Length == 0))
            return [.. item.Scores.Take(issue.Levels.Count).Select((score, i) => score with { Level = issue.Levels[i].Id })];
        return [.. issue.Levels.SelectMany(level => item.Scores.Where(score => score.Level == level.Id).Take(1))];
    }

    private static IReadOnlyList<Score> Linear(Issue issue, double first, double last)
    {
        var (from, to) = (issue.Levels[0].Number ?? 0, issue.Levels[^1].Number ?? 0);
        return [.. issue.Levels.Select(level => new Score(level.Id, WorthSections.Point(Between((level.Number ?? 0) - from, to - from))))];

        // In decimals, so that equal steps give equal differences.
        double Between(double part, double whole) => whole == 0 ? first : (double)((decimal)first + ((decimal)last - (decimal)first) * (decimal)part / (decimal)whole);
    }
}
