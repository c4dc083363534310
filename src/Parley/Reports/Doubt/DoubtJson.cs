using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.Doubt;

namespace Parley.Reports;

/// <summary>
/// Writes the results of doubt as JSON of the form <c>parley.doubt/1</c>. Shares and indices are between 0 and 1, in full precision; <c>low</c> and <c>high</c> of an answer are
/// the lower and the higher of the possible answers where it depends on something that is not a number. What cannot be computed is null.
/// </summary>
public static class DoubtJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "parley.doubt/1";

    /// <summary>The JSON of some views, by perspective: UTF-8, indented.</summary>
    /// <param name="title">The model's title.</param>
    /// <param name="results">The results.</param>
    /// <param name="maps">Maps that were asked for.</param>
    public static byte[] Write(string title, IReadOnlyList<DoubtResult> results, IReadOnlyList<DoubtMap> maps)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(maps);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("title", title);
            json.List("views", results, (result, writer) => View(result, [.. maps.Where(map => map.Conflict == result.Model.Conflict)], writer));
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void View(DoubtResult result, IReadOnlyList<DoubtMap> maps, Utf8JsonWriter json)
    {
        var conflict = result.Model.Conflict;
        if (conflict.Perspective is { } perspective)
            json.WriteString("perspective", perspective.Id);
        json.WriteString("digest", conflict.Digest);
        json.WriteNumber("seed", result.Settings.Seed);
        json.List("inputs", result.Model.Inputs, (input, writer) =>
        {
            writer.WriteString("path", input.Path);
            writer.WriteString("says", InputText.Name(conflict, input.Path));
            writer.WriteString("form", Form(input.Number.Form));
            Number(writer, "best", input.Best);
            Number(writer, "low", input.Spread.Low);
            Number(writer, "high", input.Spread.High);
            Texts(writer, "claims", input.Claims);
        });
        json.List("questions", result.Questions, (doubt, writer) => Question(doubt, conflict, writer));
        if (maps.Count > 0)
            json.List("maps", maps, Map);
    }

    private static void Question(QuestionDoubt doubt, Conflict conflict, Utf8JsonWriter json)
    {
        json.WriteString("id", doubt.Question.Id);
        json.WriteString("says", QuestionText.Statement(conflict, doubt.Question.Id));
        json.WriteString("kind", doubt.Question.IsTruth ? "yes-no" : "probability");
        json.WriteNumber("ranges", doubt.Part.Inputs.Count);
        Pair(json, "best", doubt.BestLow, doubt.BestHigh);
        if (doubt.IsCertain)
            return;
        json.WriteNumber("draws", doubt.Low.Defined + doubt.Low.Absent);
        json.WriteNumber("absent", doubt.Low.Absent);
        Pair(json, "mean", doubt.Low.Mean, doubt.High.Mean);
        if (doubt.Question.IsTruth)
            Pair(json, "bounds", doubt.Low.Share().Low, doubt.High.Share().High);
        if (doubt.Quantiles.Count == 3)
        {
            json.WriteStartObject("quantiles");
            Number(json, "q5", doubt.Quantiles[0]);
            Number(json, "q50", doubt.Quantiles[1]);
            Number(json, "q95", doubt.Quantiles[2]);
            json.WriteEndObject();
        }
        json.List("carries", doubt.Carriers, (carrier, writer) =>
        {
            Texts(writer, "paths", [.. carrier.Inputs.Select(input => input.Path)]);
            Index(writer, "first", carrier.First);
            Index(writer, "total", carrier.Total);
            Texts(writer, "claims", [.. carrier.Inputs.SelectMany(input => input.Claims).Distinct()]);
        });
        json.List("tornado", doubt.Swings, (swing, writer) =>
        {
            writer.WriteString("path", swing.Input.Path);
            Number(writer, "at_low", swing.AtLow);
            Number(writer, "at_high", swing.AtHigh);
        });
        json.List("tips", doubt.Tips, Tip);
        Joint(doubt, json);
    }

    private static void Tip(Tip tip, Utf8JsonWriter json)
    {
        json.WriteString("path", tip.Input.Path);
        Number(json, "best", tip.Search.Best);
        Number(json, "answer", tip.Search.Answer);
        foreach (var (name, side) in ((string, TippingSide?)[])[("below", tip.Search.Below), ("above", tip.Search.Above)])
            if (side is not null)
            {
                json.WriteStartObject(name);
                Number(json, "same_until", side.Same);
                Number(json, "changed_from", side.Changed);
                Number(json, "answer", side.Answer);
                json.WriteEndObject();
            }
        json.WriteNumber("points", tip.Search.Points);
    }

    private static void Joint(QuestionDoubt doubt, Utf8JsonWriter json)
    {
        if (doubt.Joint is not { } joint)
            return;
        json.WriteStartObject("joint");
        json.WriteBoolean("found", joint.Found);
        json.WriteNumber("evaluations", joint.Evaluations);
        if (joint.Found)
        {
            Number(json, "distance", joint.Distance);
            Number(json, "answer", joint.Answer);
            json.WriteStartArray("values");
            foreach (var value in joint.Values)
                json.WriteNumberValue(value);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Map(DoubtMap map, Utf8JsonWriter json)
    {
        json.WriteString("question", map.Question.Id);
        json.WriteString("across_path", map.First.Path);
        json.WriteString("up_path", map.Second.Path);
        foreach (var (name, values) in ((string, IReadOnlyList<double>)[])[("across", map.Across), ("up", map.Up)])
        {
            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteNumberValue(value);
            json.WriteEndArray();
        }
        json.WriteStartArray("answers");
        for (var up = 0; up < map.Up.Count; up++)
        {
            json.WriteStartArray();
            for (var across = 0; across < map.Across.Count; across++)
                Value(json, map.Answer(across, up));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Index(Utf8JsonWriter json, string name, Bounds bounds)
    {
        json.WriteStartObject(name);
        Number(json, "value", bounds.Value);
        Number(json, "low", bounds.Low);
        Number(json, "high", bounds.High);
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, string name, double low, double high)
    {
        json.WriteStartObject(name);
        Number(json, "low", low);
        Number(json, "high", high);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Form(AssumptionForm form) => form switch
    {
        AssumptionForm.LowBestHigh => "pert",
        AssumptionForm.Triangular => "triangular",
        AssumptionForm.Uniform => "uniform",
        AssumptionForm.Quantiles => "quantiles",
        AssumptionForm.TruncatedNormal => "normal",
        AssumptionForm.OneOf => "one-of",
        AssumptionForm.Unknown => "unknown",
        _ => "point",
    };
}
