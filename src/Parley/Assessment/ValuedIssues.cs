namespace Parley.Assessment;

/// <summary>Which issues matter to a party: those whose levels differ in worth to it, or that a combination, red line or condition of its names.</summary>
internal static class ValuedIssues
{
    /// <summary>The issues by name.</summary>
    public static IReadOnlySet<string> Of(Worth worth) => worth.Issues.Where(Differs).Select(issue => issue.Issue)
        .Concat(worth.Together.Select(extra => extra.When).Concat(worth.RedLines.Select(line => line.Never)).Concat(worth.OnlyWith.SelectMany(rule => new[] { rule.Terms, rule.With }))
            .SelectMany(formula => formula.Names()).Select(name => name.Text.Split('.')[0])).ToHashSet();

    private static bool Differs(IssueWorth issue) => issue.Weight is not { Form: not AssumptionForm.Unknown, Best: 0, Low: 0, High: 0 } && issue.Scores.Select(score => (score.Amount.Form == AssumptionForm.Unknown, score.Amount.Best, score.Amount.Low, score.Amount.High)).Distinct().Count() > 1 || issue.Scores.Any(score => score.Amount.Form == AssumptionForm.Unknown);
}
