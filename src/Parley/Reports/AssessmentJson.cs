using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Writes an assessment as JSON, format <c>parley.assessment/1</c>: the findings of every view with their sentences, values, paths and claims.</summary>
public static class AssessmentJson
{
    /// <summary>The JSON text, indented, without a final newline. The same assessment gives the same bytes.</summary>
    public static string Write(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "parley.assessment/1");
            writer.WriteString("version", result.Version);
            writer.WriteString("model", result.Model.Base.Digest);
            writer.WriteNumber("seed", result.Seed);
            writer.WriteString("title", result.Views[0].Conflict.Title);
            writer.WriteStartArray("views");
            foreach (var view in result.Views)
                View(view, writer);
            writer.WriteEndArray();
            if (result.Cruxes.Count > 0)
                CruxJson.Write(CruxReport.Pairs(result), writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void View(ViewAssessment view, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("label", view.Label);
        if (view.Conflict.Perspective is { } perspective)
        {
            writer.WriteString("perspective", perspective.Id);
            writer.WriteString("name", perspective.Name);
        }
        writer.WriteString("digest", view.Conflict.Digest);
        writer.WriteStartArray("findings");
        foreach (var finding in view.Findings)
            Finding(finding, view.Conflict, writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Finding(Finding finding, Conflict conflict, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("kind", finding.Kind);
        List("subjects", finding.Subjects, writer);
        writer.WritePropertyName("value");
        Value(finding.Value, writer);
        writer.WriteString("text", FindingText.Sentence(finding, conflict));
        writer.WriteString("method", finding.Method);
        writer.WriteString("status", finding.Status switch { MethodStatus.Published => "published", MethodStatus.Verified => "verified", _ => "experimental" });
        writer.WriteBoolean("headline", finding.Headline);
        List("rests_on", finding.RestsOn, writer);
        List("claims", finding.Claims, writer);
        writer.WriteStartObject("detail");
        foreach (var (role, names) in finding.Detail)
            List(role, names, writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Value(FindingValue value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case FindingValue.Truth truth:
                writer.WriteBoolean("truth", truth.Value);
                break;
            case FindingValue.Number number when double.IsFinite(number.Value):
                writer.WriteNumber("number", number.Value);
                writer.WriteString("unit", number.Unit);
                break;
            case FindingValue.Number number:
                writer.WriteString("number", "none");
                writer.WriteString("unit", number.Unit);
                break;
            case FindingValue.Probability probability:
                writer.WriteNumber("low", probability.Low);
                writer.WriteNumber("high", probability.High);
                break;
            case FindingValue.Set set:
                List("set", set.Items, writer);
                break;
            case FindingValue.Absent absent:
                writer.WriteString("absent", absent.Reason switch
                {
                    AbsenceReason.Unspecified => "unspecified",
                    AbsenceReason.NoPreferences => "no-preferences",
                    AbsenceReason.NoStatusQuo => "no-status-quo",
                    AbsenceReason.NoState => "no-state",
                    AbsenceReason.NoWorth => "no-worth",
                    AbsenceReason.NoReservation => "no-reservation",
                    AbsenceReason.LeftOpen => "left-open",
                    AbsenceReason.NoneFound => "none-found",
                    AbsenceReason.UnknownComparison => "unknown-comparison",
                    _ => "limit",
                });
                List("names", absent.Names, writer);
                break;
        }
        writer.WriteEndObject();
    }

    private static void List(string name, IReadOnlyList<string> items, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
