using Parley.Evidence;
using static Parley.Reports.LedgerWords;

namespace Parley.Reports;

/// <summary>The sections on how claims hang together: versions, contradictions, circles of support.</summary>
internal static class LedgerLinks
{
    public static TextSection Versions(Ledger ledger) => new("versions", "Versions of one claim", null,
        [.. ledger.Versions.SelectMany(family => family.Claims.Select(claim => new TextLine(1, $"{Line(claim)} ({Place(claim)})"))
            .Prepend(new TextLine(0, Family(family))))]);

    public static TextSection Contradictions(Ledger ledger, bool within) => new(
        within ? "contradictions-within" : "contradictions-between",
        within ? "Contradictions within a source" : "Contradictions between sources",
        null,
        [.. ledger.Contradictions.Where(pair => pair.WithinSource == within).SelectMany(pair => new[]
        {
            new TextLine(0, $"{pair.First.Id} against {pair.Second.Id}{(within ? $", in {pair.First.Source}" : "")}"),
            new TextLine(1, $"{Line(pair.First)} ({Place(pair.First)})"),
            new TextLine(1, $"{Line(pair.Second)} ({Place(pair.Second)})"),
        })]);

    public static TextSection Circles(Ledger ledger) => new("circles", "Circular support",
        "Each claim is given as a reason for the next, the last for the first.",
        [.. ledger.Circles.Select(circle => new TextLine(0,
            $"{string.Join(" → ", circle.Claims.Append(circle.Claims[0]))}{(circle.Others.Count == 0 ? "" : $"; in a circle with these: {string.Join(", ", circle.Others)}")}"))]);

    private static string Family(VersionFamily family)
    {
        var where = family.WithinSource ? $"in {family.Claims[0].Source}" : "across sources";
        return $"{Count(family.Claims.Count, "version")} {where}, {(family.WordingDiffers ? "worded differently" : "worded alike")}";
    }
}
