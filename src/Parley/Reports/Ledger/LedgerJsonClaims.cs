using System.Text.Json;
using Parley.Evidence;

namespace Parley.Reports;

/// <summary>Sources, claims and the links between claims, as JSON.</summary>
internal static class LedgerJsonClaims
{
    public static void Write(Ledger ledger, Utf8JsonWriter writer)
    {
        writer.List("sources", ledger.Sources, Source);
        writer.List("claims", ledger.Claims, Claim);
        writer.List("by_speaker", ledger.BySpeaker, (chain, json) =>
        {
            json.Texts("chain", chain.Chain);
            json.Texts("claims", chain.Claims.Select(claim => claim.Item.Id));
        });
        writer.List("versions", ledger.Versions, (family, json) =>
        {
            json.Texts("claims", family.Claims.Select(claim => claim.Id));
            json.WriteBoolean("wording_differs", family.WordingDiffers);
            json.WriteBoolean("within_source", family.WithinSource);
        });
        writer.List("contradictions", ledger.Contradictions, (pair, json) =>
        {
            json.Texts("claims", [pair.First.Id, pair.Second.Id]);
            json.WriteBoolean("within_source", pair.WithinSource);
        });
        writer.Texts("without_speaker", ledger.WithoutSpeaker.Select(claim => claim.Item.Id));
        writer.List("about_groups", ledger.GroupClaims, (claim, json) =>
        {
            json.WriteString("claim", claim.Claim.Id);
            json.WriteString("group", claim.Group);
            json.Word("reach", claim.Reach);
            json.Texts("members", claim.Members);
        });
        writer.List("circles", ledger.Circles, (circle, json) =>
        {
            json.Texts("claims", circle.Claims);
            json.Texts("others", circle.Others);
        });
    }

    private static void Source(Held<Source> held, Utf8JsonWriter json)
    {
        var source = held.Item;
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("author", source.Author);
        json.Maybe("outlet", source.Outlet);
        json.WriteString("date", source.Date);
        json.Maybe("language", source.Language);
        json.Maybe("translated_from", source.TranslatedFrom);
        json.Maybe("url", source.Url);
        json.Maybe("sha256", source.Sha256);
        json.Word("kind", source.Kind);
        json.Texts("voice_of", source.VoiceOf);
        json.Maybe("disclaimer", source.Disclaimer);
        json.Texts("only_in", held.Perspectives);
    }

    private static void Claim(Held<Claim> held, Utf8JsonWriter json)
    {
        var claim = held.Item;
        json.WriteString("id", claim.Id);
        json.WriteString("source", claim.Source);
        json.Word("part", claim.Part);
        if (claim.At is { } at)
            At(at, json);
        json.Texts("speaker", claim.Speaker);
        json.Texts("to", claim.To);
        json.Word("kind", claim.Kind);
        json.Texts("about", claim.About);
        json.Maybe("certainty", claim.Certainty);
        json.Maybe("date", claim.Date);
        json.WriteString("says", claim.Says);
        json.Texts("supports", claim.Supports);
        json.Texts("contradicts", claim.Contradicts);
        json.Maybe("version_of", claim.VersionOf);
        json.Texts("only_in", held.Perspectives);
    }

    /// <summary>A place in a source's text.</summary>
    public static void At(Anchor at, Utf8JsonWriter json)
    {
        json.WriteStartObject("at");
        json.WriteNumber("paragraph", at.Paragraph);
        if (at is { Start: { } start, End: { } end })
        {
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
        }
        json.Maybe("hash", at.Hash);
        json.WriteEndObject();
    }
}
