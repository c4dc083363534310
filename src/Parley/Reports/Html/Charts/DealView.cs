using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports.Html.Charts;

/// <summary>One table in one perspective, with what its charts have in common.</summary>
/// <param name="Place">The number of the table in the model, from 1; part of anchors.</param>
internal sealed record DealView(ViewAssessment View, DealAnalysis Analysis, int Place)
{
    /// <summary>The most points of a frontier that a chart of two parties draws.</summary>
    public const int MostPoints = 200;

    /// <summary>The most packages of a frontier that a chart of more parties draws.</summary>
    public const int MostStrands = 60;

    /// <summary>What was solved.</summary>
    public DealSolution Solution => Analysis.Solution;

    /// <summary>The label and the name of the perspective.</summary>
    public string Caption => Page.Caption(View);

    /// <summary>The names of the parties whose consent is needed.</summary>
    public IReadOnlyList<string> Parties => [.. Solution.Consent.Select(Solution.Conflict.NameOf)];

    /// <summary>Whether there is something to draw: two parties or more, and a frontier.</summary>
    public bool IsDrawn => Solution is { Space: not null, Frontier.Count: > 0 } && Solution.Consent.Count > 1;

    /// <summary>The entries of the frontier that are drawn: all, or as many as are allowed at equal steps, the first and the last among them.</summary>
    public static IReadOnlyList<int> Drawn(int count, int most) =>
        count <= most ? [.. Enumerable.Range(0, count)] : [.. Enumerable.Range(0, most).Select(i => (int)((long)i * (count - 1) / (most - 1)))];

    /// <summary>A value of a party in its own scale.</summary>
    public double Value(int party, long units) => Solution.Space!.Value(party, units);

    /// <summary>What a party has without an agreement; null where not known.</summary>
    public double? Without(int party) => Solution.Space!.Reservation[party] is { } units ? Value(party, units) : null;

    /// <summary>The bargaining solutions by their letters; those that pick packages of the same values share an entry.</summary>
    public IReadOnlyList<(string Sign, ValuedPackage Package)> Picked()
    {
        if (Solution.Solutions is not { } found)
            return [];
        (string Sign, ValuedPackage? Package)[] all = [("N", found.Nash), ("K", found.KalaiSmorodinsky), ("E", found.Egalitarian), ("Σ", found.Utilitarian)];
        return [.. all.Where(entry => entry.Package is not null).GroupBy(entry => string.Join(' ', entry.Package!.Values))
            .Select(group => (string.Concat(group.Select(entry => entry.Sign)), group.First().Package!))];
    }

    /// <summary>What is said above the chart.</summary>
    public string Note()
    {
        var counts = Solution.Acceptable is { } count ? $"{Wording.Capital(DealsText.Count(count))} of {DealsText.Count(new CountRange(Solution.Space!.Packages, Solution.Space.Packages))} packages acceptable to all. " : "";
        var (drawn, all) = (Drawn(Solution.Frontier!.Count, Solution.Consent.Count == 2 ? MostPoints : MostStrands).Count, Solution.Frontier.Count);
        return $"{counts}{(drawn < all ? $"{HtmlText.Number(drawn)} of {HtmlText.Number(all)}" : HtmlText.Number(all))} {(all == 1 ? "point" : "points")} of the frontier drawn.";
    }
}
