using Parley.Assessment;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What could not be computed, and why: a limit or a gap is part of the brief, never silent.</summary>
internal static class ProblemSection
{
    public static BriefSection? Write(AssessmentResult result)
    {
        var said = result.Views.SelectMany(view => Messages(result, view).Select(text => (view.Label, Text: text))).GroupBy(entry => entry.Text, entry => entry.Label);
        IReadOnlyList<BriefSentence> sentences = [.. said.Select(group => new BriefSentence(group.Count() == result.Views.Count ? group.Key : $"{Wording.List([.. group])}: {group.Key}", []))];
        return sentences.Count == 0 ? null : new BriefSection("What could not be computed", null, false, sentences);
    }

    private static IEnumerable<string> Messages(AssessmentResult result, ViewAssessment view)
    {
        foreach (var problem in view.Problems.Where(problem => problem.Kind != GraphProblemKind.EmptyPattern))
            yield return GraphProblemText.Message(result.Model, view.Conflict, problem) + (GraphProblemText.IsLimit(problem.Kind) ? Instead(view) : "");
        IReadOnlyList<string> parties = [.. view.Graph?.Graph.Preferences.Index().Where(entry => entry.Item is { Unknown.Count: > 0 }).Select(entry => view.Conflict.Parties[entry.Index].Id) ?? []];
        if (parties.Count > 0)
            yield return $"Some comparisons of {Wording.Parties(view.Conflict, parties)} are stated as unknown. What may depend on them is not testable; paths decide them by the rest of what is stated, and 'parley graph' shows what follows where they stay unknown.";
    }

    private static string Instead(ViewAssessment view) => view.Findings.Any(finding => finding.Kind == "graph.holds" && finding.Value is FindingValue.Truth)
        ? " Where parties would stay was worked out for all of them; reasons, paths, changes and forecasts were not."
        : " 'parley graph' still answers for at most 26 yes/no options.";
}
