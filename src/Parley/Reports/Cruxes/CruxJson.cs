using System.Text.Json;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Writes the cruxes of an assessment: what the JSON of <c>assess</c> and of <c>compare</c> share.</summary>
internal static class CruxJson
{
    public static void Write(IReadOnlyList<CruxPair> pairs, Utf8JsonWriter writer) => writer.List("cruxes", pairs, (pair, w) =>
    {
        w.Texts("views", [pair.One, pair.Two]);
        w.Texts("text", pair.Sentences.Select(sentence => sentence.Text));
        w.List("answers", pair.Answers, Answer);
        w.List("places", pair.Places, (place, at) =>
        {
            at.WriteString("path", place.Path);
            at.WriteString("words", place.Words);
            at.List("sides", [place.One, place.Two], (side, s) =>
            {
                s.WriteString("view", side.View);
                s.WriteString("value", side.Value);
                s.Texts("claims", side.Claims);
            });
        });
    });

    private static void Answer(CruxAnswer crux, Utf8JsonWriter w)
    {
        w.WriteString("finding", crux.Headline);
        w.WriteString("from", crux.From);
        w.WriteString("to", crux.To);
        w.WriteString("from_says", crux.FromSays);
        w.WriteString("to_says", crux.ToSays);
        w.List("differences", crux.Differences, (difference, d) =>
        {
            d.WriteString("path", difference.Path);
            d.Maybe("split_from", difference.SplitFrom);
        });
        w.WriteNumber("left_out", crux.LeftOut);
        Sets("sets", crux.Sets, w);
        Sets("within", crux.Within, w);
        if (crux.Sufficient is { } set)
            w.Texts("sufficient", set);
        w.WriteNumber("complete_up_to", crux.Result.CompleteUpTo);
        w.WriteBoolean("all_found", crux.Result.AllFound);
        w.WriteNumber("evaluations", crux.Result.Evaluations);
        w.WriteNumber("budget", crux.Result.Budget);
        w.WriteBoolean("budget_ended", crux.Result.BudgetEnded);
        w.WriteNumber("invalid", crux.Result.Invalid);
        if (crux.Shares is not { } shares)
            return;
        w.WriteStartObject("shares");
        w.WriteBoolean("exact", shares.Exact);
        w.WriteNumber("orders", shares.Orders);
        w.WriteNumber("difference", shares.Difference);
        w.List("of", shares.Shares.Index(), (entry, s) =>
        {
            s.WriteString("path", crux.Differences[entry.Index].Path);
            s.WriteNumber("share", entry.Item.Share);
            s.WriteNumber("low", entry.Item.Low);
            s.WriteNumber("high", entry.Item.High);
        });
        w.WriteEndObject();
    }

    private static void Sets(string name, IReadOnlyList<IReadOnlyList<string>> sets, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var set in sets)
        {
            writer.WriteStartArray();
            foreach (var path in set)
                writer.WriteStringValue(path);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
