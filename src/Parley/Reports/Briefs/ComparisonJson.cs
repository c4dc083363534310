using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Reports;

/// <summary>Writes a comparison as JSON, format <c>parley.comparison/1</c>: the views, what they share, and where they part.</summary>
public static class ComparisonJson
{
    /// <summary>The JSON text, indented, without a final newline.</summary>
    public static string Write(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var findings = comparison.References.ToDictionary(reference => reference.Mark, reference => reference.FindingId);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "parley.comparison/1");
            writer.List("views", comparison.Views, (view, w) =>
            {
                w.WriteString("label", view.Label);
                w.WriteString("name", view.Name);
                w.WriteBoolean("constructed", view.Constructed);
            });
            writer.List("shared", comparison.Shared, (sentence, w) =>
            {
                w.WriteString("finding", findings[sentence.Marks[0]]);
                w.WriteString("text", sentence.Text);
            });
            writer.List("parted", comparison.Parted.Rows, (row, w) =>
            {
                w.WriteString("finding", findings[row.Marks[0]]);
                w.WriteString("subject", row.Subject);
                w.WriteStartObject("says");
                foreach (var (view, cell) in comparison.Views.Zip(row.Cells))
                    w.WriteString(view.Label, cell);
                w.WriteEndObject();
            });
            CruxJson.Write(comparison.Cruxes, writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
