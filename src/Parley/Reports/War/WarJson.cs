using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>
/// Writes solved wars as JSON of the form <c>parley.war/1</c>: values and costs in flows of one period's whole stake, not normalised; probabilities at the
/// end of each period; numbers in full precision. Maps are indexed [strength from the weakest for A][front from 1].
/// </summary>
public static class WarJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "parley.war/1";

    /// <summary>The JSON of one view, or of several by perspective: UTF-8, indented.</summary>
    /// <param name="title">The model's title.</param>
    /// <param name="views">The solved wars.</param>
    /// <param name="periods">How many periods of the forecast are written.</param>
    public static byte[] Write(string title, IReadOnlyList<WarSolution> views, int periods)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("title", title);
            if (views.Count == 1)
                View(writer, views[0], periods);
            else
            {
                writer.WriteStartObject("perspectives");
                foreach (var view in views)
                {
                    writer.WriteStartObject(view.Conflict.Perspective?.Id ?? "");
                    View(writer, view, periods);
                    writer.WriteEndObject();
                }
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void View(Utf8JsonWriter writer, WarSolution war, int periods)
    {
        writer.WriteString("digest", war.Conflict.Digest);
        if (war.Conflict.Perspective is { } perspective)
            writer.WriteString("perspective", perspective.Id);
        if (war.Conflict.War?.Plain is { } plain)
        {
            writer.WriteStartObject("sides");
            writer.WriteString("A", plain.Sides[0].Id);
            writer.WriteString("B", plain.Sides[1].Id);
            writer.WriteEndObject();
            writer.WriteNumber("months_per_period", plain.Months);
        }
        Solution(writer, war, war.Headline, periods);
        writer.WriteString("equilibria", war.Answer.Several ? "several" : "one");
        writer.WriteNumber("largest_difference", war.Answer.LargestDifference);
        writer.WriteBoolean("same_action", war.Answer.SameAction);
        writer.WriteStartObject("terminals");
        foreach (var (name, solution) in ((string, GameSolution)[])[("line", war.Answer.Line), ("war", war.Answer.War)])
        {
            writer.WriteStartObject(name);
            Solution(writer, war, solution, periods);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        Beliefs(writer, war);
        WarJsonCeasefire.Write(writer, war, periods);
        WarJsonCeasefire.Maps(writer, war);
    }

    private static void Solution(Utf8JsonWriter writer, WarSolution war, GameSolution solution, int periods)
    {
        writer.WriteStartObject("now");
        Pair(writer, "values", solution.Values);
        Members(writer, war, solution);
        writer.WriteStartObject("action");
        foreach (var side in war.Proposers)
            Move(writer, side.ToString(), solution.Now(side));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("forecast");
        foreach (var at in solution.Forecast(periods))
        {
            writer.WriteStartObject();
            writer.WriteNumber("period", at.Period);
            Chances(writer, at.War, at.Ceasefire, at.Settled, at.ATakesAll, at.BTakesAll, at.Escalated);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Ever(writer, "ever", solution.Ever);
        Number(writer, "expected_periods", solution.Ever.ExpectedPeriods, "with positive probability war or a ceasefire lasts for ever");
        Number(writer, "expected_battles", solution.Ever.ExpectedBattles, "with positive probability war lasts for ever");
        writer.WriteNumber("epsilon", solution.Epsilon);
    }

    private static void Members(Utf8JsonWriter writer, WarSolution war, GameSolution solution)
    {
        if (war.Game.Members.IsDefaultOrEmpty)
            return;
        writer.WriteStartObject("members");
        for (var i = 0; i < war.Game.Members.Length; i++)
            writer.WriteNumber(war.Game.Members[i].Id, solution.MemberValues[i]);
        writer.WriteEndObject();
    }

    private static void Move(Utf8JsonWriter writer, string name, Move move)
    {
        writer.WriteStartObject(name);
        writer.WriteString("does", WarWording.Key(move.Kind));
        if (double.IsFinite(move.Terms))
            writer.WriteNumber("terms", move.Terms);
        if (move.Kind is ActionKind.Settle or ActionKind.Ceasefire or ActionKind.Hold)
        {
            writer.WriteNumber("offer", move.Index);
            writer.WriteNumber("accepted", move.Accepted);
        }
        writer.WriteNumber("probability", move.Probability);
        writer.WriteEndObject();
    }

    private static void Beliefs(Utf8JsonWriter writer, WarSolution war)
    {
        if (!war.Game.BeliefsDiffer)
            return;
        writer.WriteStartObject("as_believed");
        foreach (var side in (Side[])[Side.A, Side.B])
        {
            writer.WriteStartObject(side.ToString());
            var ever = war.Headline.EverAsBelieved(side);
            Ever(writer, "ever", ever);
            Number(writer, "expected_periods", ever.ExpectedPeriods, "with positive probability war or a ceasefire lasts for ever");
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void Ever(Utf8JsonWriter writer, string name, Ending ever)
    {
        writer.WriteStartObject(name);
        Chances(writer, ever.War, ever.Ceasefire, ever.Settled, ever.ATakesAll, ever.BTakesAll, ever.Escalated);
        writer.WriteEndObject();
    }

    private static void Chances(Utf8JsonWriter writer, double war, double ceasefire, double settled, double a, double b, double escalated)
    {
        writer.WriteNumber("war", war);
        writer.WriteNumber("ceasefire", ceasefire);
        writer.WriteNumber("settled", settled);
        writer.WriteNumber("a_takes_all", a);
        writer.WriteNumber("b_takes_all", b);
        writer.WriteNumber("escalated", escalated);
    }

    // JSON has no infinity: null, and beside it the reason.
    private static void Number(Utf8JsonWriter writer, string name, double value, string reason)
    {
        if (double.IsFinite(value))
            writer.WriteNumber(name, value);
        else
        {
            writer.WriteNull(name);
            writer.WriteString($"{name}_reason", reason);
        }
    }

    internal static void Pair(Utf8JsonWriter writer, string name, Pair pair)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("A", pair.A);
        writer.WriteNumber("B", pair.B);
        writer.WriteEndObject();
    }
}
