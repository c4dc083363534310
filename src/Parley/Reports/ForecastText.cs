namespace Parley.Reports;

/// <summary>Sentences about forecasts: what a view implies for them, and which premise they would need.</summary>
internal static class ForecastText
{
    public static string Cell(Finding finding)
    {
        var answers = ((FindingValue.Set)finding.Value).Items;
        return answers.Count == 1 ? Word(answers[0]) : $"{Word(answers[0])}; {Word(answers[1])} if nothing meets what is unspecified";
    }

    public static string Sentence(Finding finding, Conflict conflict)
    {
        var question = conflict.Forecasts.First(forecast => forecast.Id == finding.Subjects[0]).Question;
        var premise = finding.Detail["premise"];
        var needs = premise.Count == 0 ? "" : $"; {Wording.Bare(Needs(finding, conflict))}";
        return $"on ‘{question}’: {Cell(finding)}{needs}";
    }

    /// <summary>What it would need to follow, for several forecasts at once; the table says the rest.</summary>
    public static string Needs(Finding finding, Conflict conflict) =>
        $"it would follow if {Wording.Parties(conflict, finding.Detail["premise"], "or")} also preferred what fits, wherever this view leaves it indifferent.";

    private static string Word(string answer) => answer switch
    {
        "follows" => "follows",
        "possible" => "possible, but not the only place where all would stay",
        _ => "would not hold",
    };
}
