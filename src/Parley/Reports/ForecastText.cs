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
        var needs = premise.Count == 0 ? "" : $"; it would follow with one premise more, that {Wording.Parties(conflict, premise, "or")}, between states that this view leaves equal, prefers those that fit";
        return $"on ‘{question}’: {Cell(finding)}{needs}";
    }

    private static string Word(string answer) => answer switch
    {
        "follows" => "follows",
        "possible" => "possible, but not the only place where all would stay",
        _ => "would not hold",
    };
}
