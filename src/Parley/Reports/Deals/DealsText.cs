using System.Globalization;
using System.Numerics;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the sentences about the deals of one table. It says what follows, never what should be done.</summary>
public static class DealsText
{
    /// <summary>The sections that have something to say.</summary>
    public static IReadOnlyList<TextSection> Sections(DealAnalysis view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.Solution.Space is null)
            return [];
        TextSection?[] sections =
        [
            Zone(view.Solution),
            Opening(view),
            SolutionLines(view.Solution),
            Adjusted(view.Solution),
            .. view.Proposals.Select(proposal => DealsProposalText.Section(view.Solution, proposal)),
            Consents(view),
        ];
        return [.. sections.OfType<TextSection>()];
    }

    /// <summary>A count in words: exact, or with its proven bounds.</summary>
    public static string Count(CountRange count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return count.IsExact ? Number(count.AtLeast) : $"between {Number(count.AtLeast)} and {Number(count.AtMost)}";
    }

    /// <summary>A value with at most four significant decimals.</summary>
    internal static string Value(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A package as terms in the issues' words.</summary>
    /// <remarks>Issues that nobody at the table values are left out; the section on the zone names them.</remarks>
    internal static string Package(PackageSpace space, int[] levels)
    {
        var unvalued = DealsWording.Unvalued(space);
        return unvalued.Count == space.Issues.Count ? "any package" : string.Join("; ", space.Issues.Index().Where(entry => !unvalued.Contains(entry.Index)).Select(entry => $"{entry.Item.Says}: {Level(entry.Item, levels[entry.Index])}"));
    }

    /// <summary>A level with its unit.</summary>
    internal static string Level(Issue issue, int level) => issue.Levels[level].Says + (issue.Unit is { } unit ? $" {unit}" : "");

    /// <summary>The values of a package, party by party.</summary>
    internal static string Values(DealSolution solution, long[] values) =>
        string.Join(", ", solution.Consent.Select((party, i) => $"{solution.Conflict.NameOf(party)} {Value(solution.Space!.Value(i, values[i]))}"));

    private static TextSection Zone(DealSolution solution)
    {
        var (space, conflict) = (solution.Space!, solution.Conflict);
        var lines = new List<TextLine>
        {
            new(0, $"Consent needed: {Wording.Parties(conflict, solution.Consent)}."),
            new(0, space.IsReduced ? Reduced(space)
                : space.Packages == space.Combinations
                ? $"{Number(space.Packages)} packages can be made of {Wording.Count(space.Issues.Count, "issue")}."
                : $"{Number(space.Packages)} of {Number(space.Combinations)} packages are permitted; red lines and conditions rule out the rest."),
        };
        var unknown = space.Parties.Where((_, i) => space.Reservation[i] is null).ToList();
        lines.Add(new TextLine(0, unknown.Count > 0
            ? $"Which of them would be accepted cannot be said: the model gives no figure for what {Wording.Parties(conflict, unknown)} {(unknown.Count == 1 ? "has" : "have")} without an agreement."
            : solution.Acceptable!.AtMost.IsZero ? "None of them is acceptable to all whose consent is needed."
            : $"{Wording.Capital(Count(solution.Acceptable))} of them {(solution.Acceptable.AtMost.IsOne ? "is" : "are")} acceptable to all whose consent is needed."));
        lines.Add(new TextLine(0, solution.Frontier is { } frontier
            ? $"{Wording.Capital(Wording.Count(frontier.Count, "combination"))} of values {(frontier.Count == 1 ? "is" : "are")} on the Pareto frontier{(solution.Front is { } front ? $", {(front.Entries.Count == 0 ? "none" : Wording.Number(front.Entries.Count))} of them acceptable" : "")}."
            : "The Pareto frontier is too large to be found within the bounds on work; nothing that needs it is shown."));
        if (DealsWording.Unvalued(space) is { Count: > 0 } unvalued)
            lines.Add(new TextLine(0, $"Nobody whose consent is needed values {Wording.List([.. unvalued.Select(issue => space.Issues[issue].Says)])}; packages are shown without."));
        if (!space.IsExact)
            lines.Add(new TextLine(0, "The stated numbers have more digits than sums can carry; each was rounded once, to about 17 digits."));
        return new TextSection("zone", "Agreement zone", null, lines);
    }

    private static string Reduced(PackageSpace space) =>
        $"Up to {Number(space.Combinations)} packages can be made of {Wording.Count(space.Issues.Count, "issue")}. Conditions tie {Wording.List([.. space.Factors.Where(factor => factor.Least is not null)
            .SelectMany(factor => factor.Issues).Select(issue => space.Issues[issue].Says)])} together in too many ways to list, so their best combinations were found by an integer programme.";

    private static TextSection? Opening(DealAnalysis view)
    {
        if (view.Together is not { } together)
            return null;
        var (solution, space) = (view.Solution, view.Solution.Space!);
        var lines = new List<TextLine> { new(0, $"At the package that comes nearest, nobody falls short by more than {Value(together.Shortfall)}: {Package(space, together.Package.Levels)} ({Values(solution, together.Package.Values)}).") };
        for (var party = 0; party < view.Concessions.Count; party++)
        {
            var name = Wording.Capital(solution.Conflict.InText(space.Parties[party]));
            if (view.Concessions[party] is not { } concession)
            {
                lines.Add(new TextLine(0, $"{name} alone cannot open the zone: no permitted package satisfies all the others."));
                continue;
            }
            lines.Add(new TextLine(0, $"{name} alone would open it by taking {Value(space.Difference(party, concession.Amount))} less than it has without an agreement:"));
            for (var way = 0; way < concession.Packages.Count; way++)
                lines.Add(new TextLine(1, $"{Package(space, concession.Packages[way].Levels)}.{Conceded(space, concession.Terms[way])}"));
        }
        foreach (var (line, without) in view.Closing)
            lines.Add(new TextLine(0, $"Without {DealsWording.Line(solution.Conflict, line.Id)}, and with all else as stated, {Count(without.Acceptable!)} packages would be acceptable."));
        if (view.Closing.Count == 0)
            lines.Add(new TextLine(0, "No single red line or condition closes the zone."));
        return new TextSection("opening", "What would open it", "Computed for every party alike; all others ask what they ask now.", lines);
    }

    private static string Conceded(PackageSpace space, IReadOnlyList<ConcededTerm> terms) => terms.Count == 0 ? "" :
        $" One change would satisfy it: {string.Join(", or ", terms.Select(term => $"{Level(space.Issues[term.Issue], term.Wanted)} in the place of {Level(space.Issues[term.Issue], term.Conceded)} ({space.Issues[term.Issue].Says})"))}.";

    private static TextSection? SolutionLines(DealSolution solution)
    {
        if (solution.Solutions is not { Nash: not null } found)
            return null;
        (string Name, ValuedPackage? Package)[] named =
        [
            ("Nash (largest product of gains)", found.Nash), ("Kalai–Smorodinsky (most equal shares of the best possible gain)", found.KalaiSmorodinsky),
            ("Egalitarian (largest smallest gain)", found.Egalitarian), ("Utilitarian (largest sum of values)", found.Utilitarian),
        ];
        var lines = new List<TextLine>();
        foreach (var group in named.GroupBy(entry => string.Join(' ', entry.Package!.Levels)))
        {
            var package = group.First().Package!;
            lines.Add(new TextLine(0, $"{string.Join("; ", group.Select(entry => entry.Name))}:"));
            lines.Add(new TextLine(1, $"{Package(solution.Space!, package.Levels)}."));
            lines.Add(new TextLine(1, $"Values: {Values(solution, package.Values)}."));
        }
        return new TextSection("solutions", "Bargaining solutions", "Each picks one package from the acceptable part of the frontier.", lines);
    }

    private static TextSection? Adjusted(DealSolution solution)
    {
        if (solution.AdjustedWinner is not { } winner)
            return null;
        var (first, second) = (solution.Conflict.NameOf(solution.Consent[0]), solution.Conflict.NameOf(solution.Consent[1]));
        var lines = winner.Shares.Select(share => new TextLine(0, $"{solution.Space!.Issues.First(issue => issue.Id == share.Issue).Says}: {Share(share.FirstShare)}.")).ToList();
        lines.Add(new TextLine(0, $"Points of 100: {first} {Value(winner.FirstPoints.ToDouble())}, {second} {Value(winner.SecondPoints.ToDouble())}."));
        return new TextSection("adjusted-winner", "Adjusted winner", "Who gets its way on each opposed issue, where issues can be split.", lines);

        string Share(Rational share) => share.Numerator.IsZero ? second : share == new Rational(1, 1) ? first : $"{share} to {first}, {new Rational(1, 1) - share} to {second}";
    }

    private static TextSection? Consents(DealAnalysis view)
    {
        var conflict = view.Solution.Conflict;
        var lines = view.Changes.Where(change => change.Acceptable is not null).Select(change => new TextLine(0, change.IsSeated
            ? $"Without the consent of {conflict.InText(change.Party)}: {Count(change.Acceptable!)} acceptable."
            : $"If the consent of {conflict.InText(change.Party)} were needed too: {Count(change.Acceptable!)} acceptable{(change.CarriesOut ? "; it would have to carry the deal out" : "")}.")).ToList();
        if (view.CarryingOut is { Acceptable.IsExact: true, Also.IsExact: true } carrying && !carrying.Acceptable.AtLeast.IsZero)
            lines.Insert(0, new TextLine(0, $"{Number(carrying.Acceptable.AtLeast - carrying.Also.AtLeast)} of the {Number(carrying.Acceptable.AtLeast)} packages that are acceptable to the seated would be refused by {Wording.Parties(conflict, carrying.Carriers, "or")}, who would have to carry them out."));
        foreach (var absent in view.Solution.Table?.Absent ?? [])
            lines.Add(new TextLine(0, $"{Wording.Capital(conflict.InText(absent.Party))} is not seated{(absent.By is null ? "" : absent.By == absent.Party ? ", by its own choice" : $", by the choice of {conflict.InText(absent.By)}")}."));
        return lines.Count == 0 ? null : new TextSection("consents", "Who consents", "The number of acceptable packages if one more party had to consent, or one less.", lines);
    }

    private static string Number(BigInteger number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
