using System.Globalization;
using System.Numerics;
using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the sentences about the deals of one table. It says what follows, never what should be done.</summary>
public static class DealsText
{
    /// <summary>The sections that have something to say.</summary>
    /// <param name="view">The answers for one table.</param>
    /// <param name="wreckers">Who could undo what is signed; null where that was not asked.</param>
    public static IReadOnlyList<TextSection> Sections(DealAnalysis view, TableWreckers? wreckers = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.Solution.Space is null)
            return [];
        TextSection?[] sections =
        [
            DealsShortText.Section(view, wreckers),
            DealsZoneText.Section(view),
            Opening(view),
            SolutionLines(view.Solution),
            Adjusted(view.Solution),
            .. view.Proposals.Select(proposal => DealsProposalText.Section(view.Solution, proposal)),
            .. view.Proposals.Select(proposal => DealsStepsText.Section(view.Solution.Conflict, proposal)),
            Consents(view),
            wreckers is null ? null : DealsWreckText.Section(view.Solution, wreckers),
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
        foreach (var link in view.Links)
            lines.Add(new TextLine(0, $"With {Wording.List([.. link.Issues.Select(issue => $"‘{issue.Says}’")])} on the agenda too, {Count(link.Opened.Acceptable!)} {(link.Opened.Acceptable!.AtMost.IsOne ? "package" : "packages")} would be acceptable{(link.Opened.Solutions?.Nash is { } nash ? $"; the Nash solution among them: {Package(link.Opened.Space!, nash.Levels)} ({Values(link.Opened, nash.Values)})" : "")}."));
        if (view.Links.Count == 0 && Agenda.Off(solution.Conflict, solution.Table).Count > 0)
            lines.Add(new TextLine(0, "No issue that the table leaves alone would open it, nor up to three of them together."));
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

    internal static string Number(BigInteger number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
