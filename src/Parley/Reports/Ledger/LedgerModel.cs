using System.Globalization;
using Parley.Evidence;
using static Parley.Reports.LedgerWords;

namespace Parley.Reports;

/// <summary>The sections on what the model makes of the claims: open conditions, commitments, omissions, what rests on what, whose words a view rests on.</summary>
internal static class LedgerModel
{
    public static TextSection Conditions(Ledger ledger, LedgerWords words) => new("open-conditions", "Conditions with unspecified content",
        "What rests on these is not testable until their content is specified.",
        [.. ledger.OpenConditions.Select(held => new TextLine(0,
            $"{held.Item.Id}, {words.Name(held.Item.Party)}: {new Formula.Not(held.Item.WillNot)} unless \"{held.Item.Term}\"{Manner(held.Item)}{Claims(held.Item.Because)}{words.OnlyIn(held.Perspectives)}"))]);

    public static TextSection Commitments(Ledger ledger, LedgerWords words) => new("commitments", "Commitments", null,
        [.. ledger.Commitments.SelectMany(record => record.Commitment.Item.History
            .Select(entry => new TextLine(2, $"{entry.Date}: {entry.Status.ToString().ToLowerInvariant()}, according to {words.Name(entry.AccordingTo)}{Claims(entry.Because)}"))
            .Prepend(new TextLine(1, Standing(record, words)))
            .Prepend(new TextLine(0, $"{record.Commitment.Item.Id}: {record.Commitment.Item.Says?.Trim() ?? record.Commitment.Item.Content?.Trim() ?? "content unspecified"}")))]);

    public static TextSection Forecasts(Ledger ledger, LedgerWords words) => new("forecasts", "Forecasts", null,
        [.. ledger.Forecasts.SelectMany(held => new[]
        {
            new TextLine(0, $"{held.Item.Id}: {held.Item.Question.Trim()}"),
            new TextLine(1, $"{held.Item.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, a date that the {(held.Item.DateBy == DateOrigin.Source ? "source" : "analyst")} set; "
                + $"{(held.Item.AccordingTo is { } speaker ? $"according to {words.Name(speaker)}; " : "")}{Chance(held.Item.Probability)}{Claims(held.Item.Because)}{words.OnlyIn(held.Perspectives)}"),
        })]);

    public static TextSection Omissions(Ledger ledger, LedgerWords words) => new("omissions", "Omissions",
        "What a source does not speak of. Silence is not a view.",
        [.. ledger.Omissions.GroupBy(omission => omission.Item.Source).SelectMany(group => group
            .Select(omission => new TextLine(1, $"{omission.Item.Id}: {omission.Item.Says.Trim()}{words.OnlyIn(omission.Perspectives)}"))
            .Prepend(new TextLine(0, group.Key)))]);

    public static TextSection Unused(Ledger ledger)
    {
        var unused = ledger.Uses.Where(use => use.Unused).Select(use => use.Claim).ToList();
        var reasons = ledger.Uses.Where(use => use.ReasonOnly).Select(use => use.Claim).ToList();
        var lines = new List<TextLine>();
        if (unused.Count > 0)
            lines.Add(new TextLine(0, $"Nothing rests on these ({unused.Count}): {string.Join(", ", unused)}"));
        if (reasons.Count > 0)
            lines.Add(new TextLine(0, $"Only other claims rest on these ({reasons.Count}): {string.Join(", ", reasons)}"));
        return new TextSection("unused", "Claims on which no part of the model rests", null, lines);
    }

    public static TextSection Unclaimed(Ledger ledger, LedgerWords words) => new("unclaimed", "Parts of the model that rest on no claim",
        "These are the analyst's own. Those marked * have a note that says why.",
        [.. ledger.Unclaimed.GroupBy(element => element.Kind).SelectMany(kind => kind
            .GroupBy(element => element.Everywhere ? "" : string.Join("\", \"", element.Perspectives.Select(words.View)))
            .Select(views => new TextLine(1, $"{(views.Key.Length == 0 ? "" : $"in \"{views.Key}\": ")}{string.Join(", ", views.Select(element => element.Noted ? element.Path + "*" : element.Path))}"))
            .Prepend(new TextLine(0, $"{Elements(kind.Key)} ({kind.Count()})")))]);

    public static TextSection Undated(Ledger ledger) => new("undated", "Sources without a date", null,
        [.. ledger.Undated.Select(source => new TextLine(0, $"{source.Item.Id}: {source.Item.Title}"))]);

    public static TextSection Camps(Ledger ledger, LedgerWords words) => new("camps", "Perspectives of a camp that do not rest on its own words alone",
        "A camp's perspective rests on that camp's own public words, or is marked as constructed.",
        [.. ledger.CampVoices.Select(voice => new TextLine(0, $"{words.View(voice.Perspective)}: " + string.Join("; ", new[]
        {
            voice.WithoutVoice.Count > 0 ? $"no source is the own words of {words.Names(voice.WithoutVoice)}" : null,
            voice.OtherSources.Count > 0 ? $"the words of others: {string.Join(", ", voice.OtherSources)}" : null,
        }.OfType<string>())))]);

    private static string Chance(Assumption? probability) => probability switch
    {
        null => "no probability given",
        { Form: AssumptionForm.Unknown } => "probability unknown",
        { Form: AssumptionForm.Point } => $"probability {Number(probability.Best)}",
        _ => $"probability {Number(probability.Best)}, from {Number(probability.Low)} to {Number(probability.High)}",
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Manner(Condition condition)
    {
        var order = condition.Order switch
        {
            ConditionOrder.Before => "; that has to come first",
            ConditionOrder.With => "; both at once",
            ConditionOrder.After => "; that may follow",
            _ => "",
        };
        var firmness = condition.Firmness.Select(firm => firm switch
        {
            Firmness.OpeningBid => "an opening bid",
            Firmness.RedLine => "a red line",
            Firmness.Ascribed => "ascribed",
            _ => "stated",
        });
        return order + (condition.Firmness.Count == 0 ? "" : $"; {And([.. firmness])}");
    }

    private static string Standing(CommitmentRecord record, LedgerWords words)
    {
        var commitment = record.Commitment.Item;
        var existence = commitment.Existence switch
        {
            Existence.Agreed => "nobody denies that it was made",
            Existence.Disputed => "whether it was made is disputed",
            _ => "only one side says that it was made",
        };
        return $"by {words.Names(commitment.By)}{(commitment.To.Count == 0 ? "" : $", to {words.Names(commitment.To)}")}"
            + $"{(commitment.Content is null ? "; content unspecified" : "")}; {existence}"
            + $"{(record.StatusDisputed ? "; what became of it is disputed" : "")}{Claims(commitment.Because)}{words.OnlyIn(record.Commitment.Perspectives)}";
    }

    private static string Claims(IReadOnlyList<string> because) => because.Count == 0 ? "" : $" [{string.Join(", ", because)}]";
}
