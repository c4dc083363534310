using Parley.Assessment;
using Parley.Evidence;

namespace Parley.Reports;

/// <summary>How much of the page is the analyst's own, and what it takes to make it again, in two lines.</summary>
internal static class FirstEvidence
{
    public static BriefSection Write(AssessmentResult result)
    {
        var ledger = Ledger.Of(result.Model);
        var counts = result.Views.Select(view => (view.Label, Count: ledger.Figures.FirstOrDefault(figures => figures.Perspective == view.Conflict.Perspective?.Id)))
            .Where(entry => entry.Count is not null).Select(entry => (entry.Label, Count: entry.Count!)).ToList();
        string[] parts =
        [
            ledger.Claims.Count == 0 ? "" : $"{Wording.Capital(Wording.Count(ledger.Claims.Count, "claim"))} from {Wording.Count(ledger.Sources.Count, "source")}.",
            Own("numbers", [.. counts.Where(entry => entry.Count.Numbers > 0).Select(entry => (entry.Label, entry.Count.OwnNumbers, entry.Count.Numbers))]),
            Own("statements of preference", [.. counts.Where(entry => entry.Count.Statements > 0).Select(entry => (entry.Label, entry.Count.OwnStatements, entry.Count.Statements))]),
            counts.Sum(entry => entry.Count.Unknown) is var unknown and > 0 ? $"{Wording.Capital(Wording.Count(unknown, "number is", "numbers are"))} stated as unknown." : "",
            $"Parley {result.Version}, model {result.Model.Base.Digest[..12]}, seed {result.Seed}.",
        ];
        return new BriefSection("Evidence", null, false, [new BriefSentence(string.Join(" ", parts.Where(part => part.Length > 0)), [])]);

        string Own(string what, IReadOnlyList<(string Label, int Own, int All)> shares) => shares.Count == 0 ? ""
            : $"The analyst's own {what}: {string.Join(", ", shares.Select(share => $"{(result.Views.Count == 1 ? "" : share.Label + " ")}{share.Own} of {share.All}"))}.";
    }
}
