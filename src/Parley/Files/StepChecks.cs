namespace Parley.Files;

/// <summary>Checks of the steps of proposals: each carries out a term of its proposal, dates do not run backwards, and no name stands twice.</summary>
internal static class StepChecks
{
    public static void Run(Conflict conflict, Reading reading)
    {
        foreach (var proposal in conflict.Proposals)
        {
            foreach (var twice in proposal.Steps.GroupBy(step => step.Id).Where(group => group.Count() > 1))
                reading.Bag.Error(DealChecks.At(reading, twice.Last()), $"Two steps of the proposal '{proposal.Id}' are named '{twice.Key}'.");
            foreach (var step in proposal.Steps)
                Level(conflict, proposal, step, reading);
            Dates(proposal, reading);
        }
    }

    private static void Level(Conflict conflict, Proposal proposal, DealStep step, Reading reading)
    {
        var at = DealChecks.At(reading, step);
        if (step.Issue is null)
        {
            if (step.To is not null)
                reading.Bag.Error(at, $"The step '{step.Id}' goes to '{Reading.Cut(step.To)}', and names no issue.", "Add the key issue.");
            return;
        }
        if (DealChecks.Find(conflict, step.Issue) is not { Levels.Count: > 0 } issue)
            return;
        if (step.To is { Length: > 0 } level && issue.IndexOf(level) < 0)
            reading.Bag.Error(DealChecks.At(reading, level, at), $"The step '{step.Id}' sets '{step.Issue}' to '{Reading.Cut(level)}', which is not one of its levels.", DealChecks.Levels(issue, level));
        var term = proposal.Terms.FirstOrDefault(term => term.Issue == step.Issue);
        if (term.Issue is null)
            reading.Bag.Error(at, $"The step '{step.Id}' carries out '{step.Issue}', which the proposal '{proposal.Id}' leaves open.", $"Add '{step.Issue}' to the terms.");
        else if (step == proposal.Steps.Last(other => other.Issue == step.Issue) && step.To is not null && step.To != term.Level && issue.IndexOf(step.To) >= 0)
            reading.Bag.Error(at, $"The last step on '{step.Issue}' goes to '{step.To}', and the proposal '{proposal.Id}' to '{Reading.Cut(term.Level)}'.", "Let the last step reach what was agreed.");
    }

    // Dates of the form year-month-day, where the file gives them; events have no order of their own.
    private static void Dates(Proposal proposal, Reading reading)
    {
        (DealStep Step, DateOnly Day)? last = null;
        foreach (var step in proposal.Steps)
        {
            if (!DateOnly.TryParseExact(step.When, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
                continue;
            if (last is { } before && day < before.Day)
                reading.Bag.Error(DealChecks.At(reading, step), $"The step '{step.Id}' is dated {step.When}, and the step before it, '{before.Step.Id}', {before.Step.When}.", "Put the steps in the order in which they are done.");
            last = (step, day);
        }
    }
}
