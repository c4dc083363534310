using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the sentences about the agreement zone: how large it is, what all of it has in common, how far it reaches, and whether ranges matter.</summary>
internal static class DealsZoneText
{
    private const int MostNever = 8;

    public static TextSection Section(DealAnalysis view)
    {
        var (solution, space) = (view.Solution, view.Solution.Space!);
        var lines = new List<TextLine> { new(0, Who(solution)) };
        var off = Agenda.Off(solution.Conflict, solution.Table);
        if (off.Count > 0)
            lines.Add(new TextLine(0, $"The table leaves alone, as it stands now: {string.Join("; ", off.Select(issue => $"{issue.Says}: {DealsText.Level(issue, issue.IndexOf(issue.Now!))}"))}."));
        lines.Add(new TextLine(0, Size(solution, off)));
        var unknown = space.Parties.Where((_, i) => space.Reservation[i] is null).ToList();
        lines.Add(new TextLine(0, unknown.Count > 0
            ? $"Which of them would be accepted cannot be said: the model gives no figure for what {Wording.Parties(solution.Conflict, unknown)} {(unknown.Count == 1 ? "has" : "have")} without an agreement."
            : solution.Acceptable!.AtMost.IsZero ? "None of them is acceptable to all whose consent is needed."
            : $"{Wording.Capital(DealsText.Count(solution.Acceptable))} of them {(solution.Acceptable.AtMost.IsOne ? "is" : "are")} acceptable to all whose consent is needed."));
        if (view.Shape is { } shape)
            lines.AddRange(Shape(solution, shape));
        if (view.Range is { Lowest: { } lowest, Highest: { } highest } && solution.Acceptable is { } best)
            lines.AddRange(Range(best, lowest, highest));
        lines.Add(new TextLine(0, solution.Frontier is { } frontier
            ? $"{Wording.Capital(Wording.Count(frontier.Count, "combination"))} of values {(frontier.Count == 1 ? "is" : "are")} on the Pareto frontier{(solution.Front is { } front ? $", {(front.Entries.Count == 0 ? "none" : Wording.Number(front.Entries.Count))} of them acceptable" : "")}."
            : "The Pareto frontier is too large to be found within the bounds on work; nothing that needs it is shown."));
        if (DealsWording.Unvalued(space) is { Count: > 0 } unvalued)
            lines.Add(new TextLine(0, $"Nobody whose consent is needed values {Wording.List([.. unvalued.Select(issue => space.Issues[issue].Says)])}; packages are shown without."));
        if (!space.IsExact)
            lines.Add(new TextLine(0, "The stated numbers have more digits than sums can carry; each was rounded once, to about 17 digits."));
        return new TextSection("zone", "Agreement zone", null, lines);
    }

    private static string Who(DealSolution solution)
    {
        var conflict = solution.Conflict;
        var ratifiers = solution.Table is { } table ? Consent.Members(conflict, table.Ratifiers) : [];
        return ratifiers.Count == 0 ? $"Consent needed: {Wording.Parties(conflict, solution.Consent)}."
            : $"Consent needed: {Wording.Parties(conflict, Consent.Members(conflict, solution.Table!.Consent))}; to be ratified by {Wording.Parties(conflict, ratifiers)}.";
    }

    private static string Size(DealSolution solution, IReadOnlyList<Issue> off)
    {
        var space = solution.Space!;
        if (space.IsReduced)
            return Reduced(space);
        var all = space.Issues.Where(issue => !off.Contains(issue)).Aggregate(System.Numerics.BigInteger.One, (product, issue) => product * issue.Levels.Count);
        return space.Packages == all
            ? $"{DealsText.Number(space.Packages)} packages can be made of {Wording.Count(space.Issues.Count - off.Count, "issue")}."
            : $"{DealsText.Number(space.Packages)} of {DealsText.Number(all)} packages are permitted; red lines and conditions rule out the rest.";
    }

    private static string Reduced(PackageSpace space) =>
        $"Up to {DealsText.Number(space.Combinations)} packages can be made of {Wording.Count(space.Issues.Count, "issue")}. Conditions tie {Wording.List([.. space.Factors.Where(factor => factor.Least is not null)
            .SelectMany(factor => factor.Issues).Select(issue => space.Issues[issue].Says)])} together in too many ways to list, so their best combinations were found by an integer programme.";

    private static IEnumerable<TextLine> Shape(DealSolution solution, ZoneShape shape)
    {
        var space = solution.Space!;
        var common = shape.Common(solution);
        if (common.Count > 0)
            yield return new TextLine(0, $"All of these have in common: {string.Join("; ", common.Select(term => $"{space.Issues[term.Issue].Says}: {DealsText.Level(space.Issues[term.Issue], term.Level)}"))}.");
        else if (shape.IsKnown)
            yield return new TextLine(0, "No term is common to all of these.");
        var never = shape.Levels.SelectMany((levels, issue) => levels is { Count: > 1 } ? Enumerable.Range(0, space.Issues[issue].Levels.Count).Where(level => !levels.Contains(level)).Select(level => (issue, level)) : []).ToList();
        if (never.Count > 0)
            yield return new TextLine(0, $"None of these has: {string.Join("; ", never.Take(MostNever).Select(term => $"{space.Issues[term.issue].Says}: {DealsText.Level(space.Issues[term.issue], term.level)}"))}{(never.Count > MostNever ? $"; nor {Wording.Number(never.Count - MostNever)} further levels" : "")}.");
        yield return new TextLine(0, $"What they are worth: {string.Join(", ", shape.Spans.Select((span, party) => $"{solution.Conflict.NameOf(space.Parties[party])} {(span.Low is { } low ? Span(space, party, low, span.High) : $"up to {DealsText.Value(space.Value(party, span.High))}")} ({DealsText.Value(space.Value(party, space.Reservation[party]!.Value))} without an agreement)"))}.");
    }

    private static string Span(PackageSpace space, int party, long low, long high) =>
        low == high ? DealsText.Value(space.Value(party, low)) : $"{DealsText.Value(space.Value(party, low))} to {DealsText.Value(space.Value(party, high))}";

    private static IEnumerable<TextLine> Range(CountRange best, CountRange lowest, CountRange highest)
    {
        var answer = !lowest.AtLeast.IsZero ? "so something is acceptable wherever within the ranges the values lie"
            : highest.AtMost.IsZero ? "so nothing is acceptable wherever within the ranges the values lie"
            : $"so whether anything is acceptable depends on where within the ranges the values lie; at the best values {(best.AtMost.IsZero ? "nothing is" : "something is")}";
        yield return new TextLine(0, $"Stated ranges: {DealsText.Count(lowest)} acceptable at each party's least favourable values, {DealsText.Count(highest)} at the most favourable, {answer}.");
    }
}
