using Parley.Evidence;

namespace Parley.Reports;

/// <summary>The evidence ledger in sentences: sections that the terminal and the HTML report show alike. Empty sections are left out; the counts stand first.</summary>
public static class LedgerText
{
    /// <summary>The sections of a ledger, with the results of checking anchors where texts were at hand.</summary>
    public static IReadOnlyList<TextSection> Sections(Ledger ledger, IReadOnlyList<AnchorReport> anchors)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(anchors);
        var words = new LedgerWords(ledger);
        TextSection[] sections =
        [
            LedgerCounts.Section(ledger, words),
            .. anchors.Select(LedgerAnchors.Section),
            LedgerClaims.Sources(ledger, words),
            LedgerClaims.BySpeaker(ledger, words),
            LedgerClaims.ByKind(ledger),
            LedgerClaims.ByCertainty(ledger),
            LedgerClaims.Motives(ledger, words, ClaimKind.StatedMotive),
            LedgerClaims.Motives(ledger, words, ClaimKind.AscribedMotive),
            LedgerClaims.WithoutSpeaker(ledger),
            LedgerClaims.Groups(ledger, words),
            LedgerLinks.Versions(ledger),
            LedgerLinks.Contradictions(ledger, within: true),
            LedgerLinks.Contradictions(ledger, within: false),
            LedgerLinks.Circles(ledger),
            LedgerModel.Conditions(ledger, words),
            LedgerModel.Commitments(ledger, words),
            LedgerModel.Forecasts(ledger, words),
            LedgerModel.Omissions(ledger, words),
            LedgerModel.Unused(ledger),
            LedgerModel.Unclaimed(ledger, words),
            LedgerModel.Undated(ledger),
            LedgerModel.Camps(ledger, words),
        ];
        return [.. sections.Where(section => section.Lines.Count > 0)];
    }
}
