using Parley.Evidence;
using static Parley.Reports.LedgerWords;

namespace Parley.Reports;

/// <summary>The sections that list sources and claims: by speaker, kind and certainty, motives apart, claims without a speaker, claims about groups.</summary>
internal static class LedgerClaims
{
    public static TextSection Sources(Ledger ledger, LedgerWords words) => new("sources", "Sources", null,
        [.. ledger.Sources.SelectMany(source => new[] { new TextLine(0, $"{source.Item.Id}: {source.Item.Title}"), new TextLine(1, Provenance(source, words)) })]);

    public static TextSection BySpeaker(Ledger ledger, LedgerWords words) => new("claims", "Claims by speaker",
        "A chain is read from the left: the first says that the next says so.",
        [.. ledger.BySpeaker.SelectMany(chain => chain.Claims
            .SelectMany(claim => new[] { new TextLine(1, Line(claim.Item)), new TextLine(2, words.Details(claim)) })
            .Prepend(new TextLine(0, $"{words.Chain(chain.Chain)}: {Count(chain.Claims.Count, "claim")}")))]);

    public static TextSection ByKind(Ledger ledger) => new("kinds", "Claims by kind", null,
        [.. Enum.GetValues<ClaimKind>().Where(kind => ledger.OfKind(kind).Any())
            .Select(kind => new TextLine(0, $"{Kind(kind)} ({ledger.OfKind(kind).Count()}): {Ids(ledger.OfKind(kind))}"))]);

    public static TextSection ByCertainty(Ledger ledger) => new("certainty", "Claims by certainty",
        "How sure the source is, in its own words; not how likely the claim is.",
        [.. ledger.Claims.GroupBy(claim => claim.Item.Certainty ?? "not recorded").OrderByDescending(group => group.Count())
            .Select(group => new TextLine(0, $"{group.Key} ({group.Count()}): {Ids(group)}"))]);

    public static TextSection Motives(Ledger ledger, LedgerWords words, ClaimKind kind) => new(
        kind == ClaimKind.StatedMotive ? "stated-motives" : "ascribed-motives",
        kind == ClaimKind.StatedMotive ? "Stated motives" : "Ascribed motives",
        kind == ClaimKind.StatedMotive ? "Why a party is reported to say that it acts." : "Why somebody else says that a party acts.",
        [.. ledger.OfKind(kind).SelectMany(claim => new[]
        {
            new TextLine(0, Line(claim.Item)),
            new TextLine(1, $"{words.Chain(claim.Item.Speaker)}{(claim.Item.About.Count == 0 ? "" : $"; about {words.Names(claim.Item.About)}")}"),
        })]);

    public static TextSection WithoutSpeaker(Ledger ledger) => new("no-speaker", "Claims without a speaker",
        "The source says so of nobody who is named.",
        [.. ledger.WithoutSpeaker.SelectMany(claim => new[] { new TextLine(0, Line(claim.Item)), new TextLine(1, Place(claim.Item)) })]);

    public static TextSection Groups(Ledger ledger, LedgerWords words) => new("groups", "Claims about groups",
        "Of which members a claim about a group is said to hold.",
        [.. ledger.GroupClaims.GroupBy(claim => claim.Group).SelectMany(group => group
            .GroupBy(claim => (claim.Reach, Members: claim.Reach == GroupReach.Members ? words.Names(claim.Members) : "")).OrderBy(reach => reach.Key.Reach)
            .Select(reach => new TextLine(1, $"{Reach(reach.Key.Reach, reach.Key.Members)} ({reach.Count()}): {string.Join(", ", reach.Select(claim => claim.Claim.Id))}"))
            .Prepend(new TextLine(0, $"{words.Name(group.Key)}: {words.Names(ledger.Base.Groups.Single(known => known.Id == group.Key).Members)}")))]);

    private static string Reach(GroupReach reach, string members) => reach switch
    {
        GroupReach.All => "of every member",
        GroupReach.Members => $"of {members} only",
        GroupReach.Unclear => "unclear of whom",
        _ => "the model does not say of whom",
    };

    private static string Provenance(Held<Source> held, LedgerWords words)
    {
        var source = held.Item;
        var parts = new List<string?>
        {
            source.Kind == SourceKind.Unstated ? null : source.Kind.ToString().ToLowerInvariant(),
            source.Author == "unnamed" ? "author unnamed" : $"by {source.Author}",
            source.Outlet,
            source.Date,
            source.TranslatedFrom is { } original ? $"read in {source.Language ?? "translation"}, translated from {original}" : source.Language is { } language ? $"read in {language}" : null,
            source.VoiceOf.Count > 0 ? $"own words of {words.Names(source.VoiceOf)}" : null,
            source.Url,
            source.Disclaimer is { } disclaimer ? $"disclaimer: {disclaimer.Trim()}" : null,
        };
        return string.Join("; ", parts.OfType<string>()) + words.OnlyIn(held.Perspectives);
    }
}
