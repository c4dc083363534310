using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>What <c>parley war</c> says of a closed form, in sentences and as JSON of the form <c>parley.war/1</c>.</summary>
public static class WarClosedReport
{
    /// <summary>The section of sentences.</summary>
    public static TextSection Section(WarClosedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Ultimatum is var (offer, war))
            return new TextSection("ultimatum", "One demand, and a cost that only the other side knows", "Fearon 1995, in shares of the stake.",
            [
                new TextLine(0, $"The best demand of side A is {Text(offer)} of the stake."),
                new TextLine(0, $"Side B refuses it, and there is war, with probability {Text(war)}."),
            ]);
        return new TextSection("lock-in", "What each side could lock in by fighting", "Powell 2006: there is war where a side's rise, after discounting, is more than what not fighting saves.", [.. form.LockIn!.Select(at => new TextLine(0, Sentence(at)))]);
    }

    /// <summary>The JSON of one view, or of several by perspective.</summary>
    public static byte[] Write(string title, IReadOnlyList<WarClosedForm> views)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", WarJson.Format);
            writer.WriteString("title", title);
            if (views.Count == 1)
                View(writer, views[0]);
            else
            {
                writer.WriteStartObject("perspectives");
                foreach (var view in views)
                {
                    writer.WriteStartObject(view.Conflict.Perspective?.Id ?? "");
                    View(writer, view);
                    writer.WriteEndObject();
                }
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void View(Utf8JsonWriter writer, WarClosedForm form)
    {
        writer.WriteString("digest", form.Conflict.Digest);
        if (form.Conflict.Perspective is { } perspective)
            writer.WriteString("perspective", perspective.Id);
        if (form.Ultimatum is var (offer, war))
        {
            writer.WriteStartObject("ultimatum");
            writer.WriteNumber("offer", offer);
            writer.WriteNumber("war", war);
            writer.WriteEndObject();
            return;
        }
        writer.WriteStartObject("lock_in");
        writer.WriteBoolean("war", form.LockIn!.Any(at => at.War));
        writer.WriteStartArray("periods");
        foreach (var at in form.LockIn!)
        {
            writer.WriteStartObject();
            writer.WriteNumber("period", at.Period);
            writer.WriteNumber("rise_a", at.RiseA);
            writer.WriteNumber("rise_b", at.RiseB);
            writer.WriteNumber("room", at.Room);
            writer.WriteBoolean("war", at.War);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Sentence(LockInPeriod at)
    {
        var numbers = $"A's rise {Text(at.RiseA)}, B's rise {Text(at.RiseB)}, what not fighting saves {Text(at.Room)}";
        var who = at.RisingA ? "A rises too fast to buy peace, so B fights now" : "B rises too fast to buy peace, so A fights now";
        return $"Period {at.Period.ToString(CultureInfo.InvariantCulture)}: {(at.War ? who : "peace can be bought")} ({numbers}).";
    }

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture).Replace('-', '−');
}
