using System.Globalization;
using System.Text.Json;
using Parley.Evidence;

namespace Parley.Reports;

/// <summary>What the model makes of the claims, and how anchors fit, as JSON.</summary>
internal static class LedgerJsonModel
{
    public static void Write(Ledger ledger, Utf8JsonWriter writer)
    {
        writer.List("open_conditions", ledger.OpenConditions, (held, json) =>
        {
            json.WriteString("id", held.Item.Id);
            json.WriteString("party", held.Item.Party);
            json.WriteString("will_not", held.Item.WillNot.ToString());
            json.Maybe("unless", held.Item.Term);
            json.Texts("because", held.Item.Because);
            json.Texts("only_in", held.Perspectives);
        });
        writer.List("commitments", ledger.Commitments, Commitment);
        writer.List("forecasts", ledger.Forecasts, Forecast);
        writer.List("omissions", ledger.Omissions, (held, json) =>
        {
            json.WriteString("id", held.Item.Id);
            json.WriteString("source", held.Item.Source);
            json.WriteString("says", held.Item.Says);
            json.Texts("only_in", held.Perspectives);
        });
        writer.List("uses", ledger.Uses, (use, json) =>
        {
            json.WriteString("claim", use.Claim);
            json.Texts("elements", use.Elements);
            json.Texts("supports", use.Supports);
            json.WriteBoolean("unused", use.Unused);
        });
        writer.List("unclaimed", ledger.Unclaimed, (element, json) =>
        {
            json.WriteString("path", element.Path);
            json.Word("kind", element.Kind);
            json.WriteBoolean("noted", element.Noted);
            json.WriteBoolean("everywhere", element.Everywhere);
            json.Texts("perspectives", element.Perspectives);
        });
        writer.List("figures", ledger.Figures, Figures);
        writer.Texts("undated_sources", ledger.Undated.Select(source => source.Item.Id));
        writer.List("camp_voices", ledger.CampVoices, (voice, json) =>
        {
            json.WriteString("perspective", voice.Perspective);
            json.Texts("without_voice", voice.WithoutVoice);
            json.Texts("other_sources", voice.OtherSources);
        });
    }

    /// <summary>How the anchors of one source fit a text.</summary>
    public static void Anchors(AnchorReport report, Utf8JsonWriter writer)
    {
        writer.WriteString("source", report.Source);
        writer.WriteString("file", report.File);
        writer.Maybe("problem", report.Problem);
        writer.Maybe("found_sha256", report.FoundSha256);
        if (report.Problem is null)
            writer.Word("text", report.Text);
        writer.WriteBoolean("fails", report.Fails);
        writer.List("claims", report.Findings, (finding, json) =>
        {
            json.WriteString("claim", finding.Claim);
            if (finding.At is { } at)
                LedgerJsonClaims.At(at, json);
            json.Word("result", finding.Result);
            json.Maybe("found_hash", finding.FoundHash);
        });
    }

    private static void Commitment(CommitmentRecord record, Utf8JsonWriter json)
    {
        var commitment = record.Commitment.Item;
        json.WriteString("id", commitment.Id);
        json.Texts("by", commitment.By);
        json.Texts("to", commitment.To);
        json.Maybe("says", commitment.Says);
        json.Maybe("content", commitment.Content);
        json.Word("existence", commitment.Existence);
        json.WriteBoolean("status_disputed", record.StatusDisputed);
        json.List("history", commitment.History, (entry, inner) =>
        {
            inner.WriteString("date", entry.Date);
            inner.Word("status", entry.Status);
            inner.WriteString("according_to", entry.AccordingTo);
            inner.Texts("because", entry.Because);
        });
        json.Texts("because", commitment.Because);
        json.Texts("only_in", record.Commitment.Perspectives);
    }

    private static void Forecast(Held<Forecast> held, Utf8JsonWriter json)
    {
        var forecast = held.Item;
        json.WriteString("id", forecast.Id);
        json.WriteString("question", forecast.Question);
        json.WriteString("resolves", forecast.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Word("date_by", forecast.DateBy);
        json.Maybe("according_to", forecast.AccordingTo);
        if (forecast.Probability is { Form: not AssumptionForm.Unknown } probability)
        {
            json.WriteStartObject("probability");
            json.WriteNumber("best", probability.Best);
            json.WriteNumber("low", probability.Low);
            json.WriteNumber("high", probability.High);
            json.WriteEndObject();
        }
        json.Texts("because", forecast.Because);
        json.Texts("only_in", held.Perspectives);
    }

    private static void Figures(FigureCount figure, Utf8JsonWriter json)
    {
        json.Maybe("perspective", figure.Perspective);
        json.WriteNumber("numbers", figure.Numbers);
        json.WriteNumber("own_numbers", figure.OwnNumbers);
        json.WriteNumber("unknown", figure.Unknown);
        json.WriteNumber("statements", figure.Statements);
        json.WriteNumber("own_statements", figure.OwnStatements);
    }
}
