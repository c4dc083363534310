using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Says one finding for all perspectives at once: what they share is said once, where they part each group of views has its own clause.</summary>
internal static class Across
{
    /// <summary>The finding of that id in the views, as one sentence; null where no view has it.</summary>
    public static string? Sentence(AssessmentResult result, string id) => Sentence(result, id, FindingText.Sentence);

    /// <summary>The same, with each view's sentence made by <paramref name="say"/>.</summary>
    public static string? Sentence(AssessmentResult result, string id, Func<Finding, Conflict, string> say)
    {
        var said = result.Views
            .Select(view => (view.Label, Text: view.Findings.FirstOrDefault(finding => finding.Id == id) is { } finding ? say(finding, view.Conflict) : null))
            .Where(entry => entry.Text is not null)
            .GroupBy(entry => entry.Text!)
            .ToList();
        if (said.Count == 0)
            return null;
        if (result.Views.Count == 1)
            return said[0].Key;
        return string.Join(" ", said.Select(group => $"{Wording.Capital(Views(result, [.. group.Select(entry => entry.Label)]))}, {Wording.Small(group.Key)}"));
    }

    /// <summary>"in all three views", "in V1 and V3".</summary>
    public static string Views(AssessmentResult result, IReadOnlyList<string> labels) =>
        labels.Count < result.Views.Count || labels.Count == 1 ? $"in {Wording.List(labels)}"
        : labels.Count == 2 ? "in both views"
        : $"in all {Wording.Number(labels.Count)} views";

    /// <summary>"none (V1), 402 (V2, V3)": the cells of a finding in the views that have it; the same in every view once.</summary>
    public static string PerView(AssessmentResult result, string id)
    {
        var said = result.Views.SelectMany(view => view.Findings.Where(finding => finding.Id == id).Select(finding => (view.Label, Text: FindingText.Cell(finding, view.Conflict))))
            .GroupBy(entry => entry.Text, entry => entry.Label).ToList();
        return said.Count == 1 && said[0].Count() == result.Views.Count ? said[0].Key : string.Join(", ", said.Select(group => $"{group.Key} ({string.Join(", ", group)})"));
    }

    /// <summary>Whether every view gives the same answer.</summary>
    public static bool Agree(AssessmentResult result, string id)
    {
        var values = result.Across(id);
        return values.All(finding => finding is not null && finding.Value.Equals(values[0]!.Value));
    }

    /// <summary>The answer on an outcome that all views share for different reasons; null where the reasons are the same or the answers are not.</summary>
    public static string? SharedAnswer(AssessmentResult result, string id)
    {
        var said = result.Views.Select(view => view.Findings.FirstOrDefault(f => f.Id == id) is { Value: FindingValue.Truth } finding ? FindingText.Sentence(finding, view.Conflict) : null).Distinct().ToList();
        if (said.Count < 2 || said.Contains(null) || !Agree(result, id))
            return null;
        var (outcome, first) = (Wording.Outcome(result.Views[0].Conflict, id["graph.holds.".Length..]), result.Across(id)[0]!);
        var all = Views(result, [.. result.Views.Select(view => view.Label)]);
        return ((FindingValue.Truth)first.Value).Value ? $"{Wording.Capital(all)}, {outcome} would hold: no party would move from it." : $"{Wording.Capital(all)}, {outcome} would not hold: some party would move from it.";
    }
}
