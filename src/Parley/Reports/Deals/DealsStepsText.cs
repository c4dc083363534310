using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the sentences about the steps of a proposal: what each party has after each, and who would rather stop than go on.</summary>
internal static class DealsStepsText
{
    public static TextSection? Section(Conflict conflict, JudgedProposal judged)
    {
        if (judged.Steps is not { } walk)
            return null;
        var (steps, lines) = (judged.Proposal.Steps, new List<TextLine>());
        for (var done = 0; done <= steps.Count; done++)
        {
            if (done > 0)
                lines.Add(new TextLine(0, $"Step {done}: {Step(conflict, steps[done - 1])}"));
            if (walk.Missing.Count == 0)
                lines.Add(new TextLine(done == 0 ? 0 : 1, $"{(done == 0 ? "Before the first step" : "After it")}: {string.Join(", ", walk.Parties.Select((party, i) => $"{conflict.NameOf(party)} {DealsText.Value(walk.Stages[done][i])}"))}."));
        }
        if (walk.Missing.Count > 0)
            lines.Add(new TextLine(0, $"What each has after a step cannot be said: the model does not say how things stand now on {Wording.List([.. walk.Missing.Select(id => conflict.Issues.First(issue => issue.Id == id).Says)])}. Add the key now to these issues."));
        else
            lines.AddRange(Answers(conflict, steps, walk));
        return new TextSection($"steps-{judged.Proposal.Id}", $"Steps of: {judged.Proposal.Name}", walk.Missing.Count > 0 ? null : "What each has if all stops there, and who would gain by not doing its step.", lines);
    }

    private static IEnumerable<TextLine> Answers(Conflict conflict, IReadOnlyList<DealStep> steps, StepAnalysis walk)
    {
        if (walk.Temptations.Count == 0)
            yield return new TextLine(0, "Nobody would gain by not doing its step, as long as all others keep to the deal.");
        foreach (var temptation in walk.Temptations)
        {
            var helps = new[] { temptation.VerifierHelps ? "a verifier of this step would remove that" : null, temptation.UndoingHelps ? "it would not, if all were undone where the step is not done" : null }.OfType<string>().ToList();
            yield return new TextLine(0, $"{conflict.NameOf(temptation.Party)} would gain by not doing step {temptation.Step + 1}: {DealsText.Value(temptation.Refusing)} against {DealsText.Value(temptation.Whole)} for the whole{(helps.Count == 0 ? "" : $"; {string.Join("; ", helps)}")}.");
        }
        if (walk.EndsBefore is { } ends)
            yield return new TextLine(0, $"Where everybody looks ahead to its own advantage, step {ends + 1} is not done, by {Wording.Parties(conflict, walk.StoppedBy, "or")}.");
        else if (walk.Temptations.Count == 0)
            yield return new TextLine(0, "Looking ahead, all steps are done.");
        foreach (var order in walk.Orders)
            yield return new TextLine(0, $"In this order nobody would gain by not doing its step: {string.Join("; then ", order.Select(step => $"{Wording.Bare(steps[step].Does)} ({step + 1})"))}.");
        if (walk.Temptations.Count > 0 && walk.Orders.Count == 0)
            yield return new TextLine(0, "No order of these steps was found in which nobody would gain by not doing its own.");
    }

    private static string Step(Conflict conflict, DealStep step)
    {
        var parts = new List<string> { Wording.Bare(step.Does) };
        if (step.By.Count > 0)
            parts.Add($"by {Wording.List([.. step.By.Select(conflict.InText)])}");
        if (step.When is { } when)
            parts.Add($"when: {Wording.Bare(when)}");
        parts.Add(step.VerifiedBy is { } verifier ? $"verified by {Wording.Bare(verifier)}" : "verified by nobody");
        if (step.IfNot is { } otherwise)
            parts.Add($"if it is not done: {Wording.Bare(otherwise)}");
        if (step.Otherwise == StepFailure.Undone)
            parts.Add("if it is not done, all before is undone");
        return string.Join("; ", parts) + ".";
    }
}
