using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>Checks of a deal's sections against each other: every level has a score, every term is known, no red line rules out everything.</summary>
internal static class DealChecks
{
    public static void Run(Conflict conflict, Reading reading)
    {
        TermNames(conflict, reading);
        foreach (var worth in conflict.Worths)
        {
            foreach (var item in worth.Issues)
                if (Find(conflict, item.Issue) is { } issue)
                    Scores(item, issue, worth, reading);
            RedLines(conflict, worth, reading);
        }
        foreach (var proposal in conflict.Proposals)
            foreach (var term in proposal.Terms)
                if (Find(conflict, term.Issue) is { } issue && issue.Levels.Count > 0 && issue.IndexOf(term.Level) < 0)
                    reading.Bag.Error(At(reading, term.Level, At(reading, proposal)), $"The proposal '{proposal.Id}' sets '{term.Issue}' to '{Reading.Cut(term.Level)}', which is not one of its levels.", Levels(issue, term.Level));
        Seats(conflict, reading);
        StepChecks.Run(conflict, reading);
    }

    private static void TermNames(Conflict conflict, Reading reading)
    {
        var known = conflict.Issues.SelectMany(issue => issue.Levels.Select(level => $"{issue.Id}.{level.Id}")).ToHashSet();
        foreach (var (formula, node) in reading.TermFormulas)
            foreach (var name in formula.Names().Where(name => !known.Contains(name.Text)))
            {
                var issue = Find(conflict, name.Text.Split('.')[0]);
                var near = issue is null ? Nearest.To(name.Text, known) : Nearest.To(name.Text, issue.Levels.Select(level => $"{issue.Id}.{level.Id}"));
                reading.Bag.Error(FormulaShape.Shift(node, name.Offset, name.Text.Length), $"There is no term '{Reading.Cut(name.Text)}': a term is an issue, a point and one of its levels.",
                    near is not null ? $"Did you mean '{near}'?" : issue is null ? null : Levels(issue, ""));
            }
    }

    private static void Scores(IssueWorth item, Issue issue, Worth worth, Reading reading)
    {
        var at = At(reading, item);
        var (inOrder, linear) = (item.Scores.Count > 0 && item.Scores.All(score => score.Level.Length == 0), item.Scores is [{ Level: WorthSections.First }, ..]);
        if (linear)
        {
            if (issue.Levels.Any(level => level.Number is null))
                reading.Bag.Error(at, $"The levels of '{issue.Id}' are not all numbers, so that a linear scale has no meaning.", "Give scores, one per level.");
        }
        else if (inOrder || item.Scores.Count == 0)
        {
            if (item.Scores.Count != issue.Levels.Count)
                reading.Bag.Error(at, $"'{worth.Party}' gives {item.Scores.Count} scores for '{issue.Id}', which has {issue.Levels.Count} levels.", Levels(issue, ""));
        }
        else
        {
            foreach (var score in item.Scores.Where(score => issue.IndexOf(score.Level) < 0))
                reading.Bag.Error(At(reading, score.Amount, at), $"'{Reading.Cut(score.Level)}' is no level of '{issue.Id}'.", Levels(issue, score.Level));
            foreach (var level in issue.Levels.Where(level => item.Scores.All(score => score.Level != level.Id)))
                reading.Bag.Error(at, $"'{worth.Party}' gives no score for the level '{level.Id}' of '{issue.Id}'.", "Give every level a score.");
        }
    }

    // Red lines over one issue that together leave none of its levels contradict each other.
    private static void RedLines(Conflict conflict, Worth worth, Reading reading)
    {
        foreach (var issue in conflict.Issues.Where(issue => issue.Levels.Count > 0))
        {
            var own = worth.RedLines.Where(line => line.Never.Names().Any() && line.Never.Names().All(name => name.Text.StartsWith(issue.Id + ".", StringComparison.Ordinal))).ToList();
            if (own.Count > 0 && issue.Levels.All(level => own.Exists(line => line.Never.Evaluate(name => name == $"{issue.Id}.{level.Id}"))))
                reading.Bag.Error(At(reading, own[^1]), $"The red lines of '{worth.Party}' leave no level of '{issue.Id}'.", "At least one level has to remain.");
        }
    }

    private static void Seats(Conflict conflict, Reading reading)
    {
        foreach (var table in conflict.Tables)
        {
            if (table.Consent.Count == 0)
                reading.Bag.Error(At(reading, table), $"The table '{table.Id}' has nobody whose consent is needed.");
            foreach (var seat in table.Absent.Where(seat => table.Consent.Contains(seat.Party)))
                reading.Bag.Error(At(reading, table), $"'{seat.Party}' is absent from the table '{table.Id}', and its consent is needed there.", "Keep one of the two.");
            foreach (var issue in conflict.Issues.Where(issue => table.Agenda.Count > 0 && issue.Now is null && !table.Agenda.Contains(issue.Id)))
                reading.Bag.Error(At(reading, table), $"The table '{table.Id}' does not deal with '{issue.Id}', and the model does not say at which level that stands.", $"Give issues.{issue.Id} the key now, or put the issue on the agenda.");
        }
    }

    internal static Issue? Find(Conflict conflict, string id) => conflict.Issues.FirstOrDefault(issue => issue.Id == id);

    internal static string Levels(Issue issue, string name) =>
        Nearest.To(name, issue.Levels.Select(level => level.Id)) is { } near ? $"Did you mean '{near}'?"
        : $"Its levels: {string.Join(", ", issue.Levels.Take(12).Select(level => level.Id))}{(issue.Levels.Count > 12 ? ", …" : "")}.";

    internal static Mark At(Reading reading, object read, Mark? otherwise = null) => reading.Places.GetValueOrDefault(read, otherwise ?? new Mark(0, 1, 1, 1));
}
