using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Evidence;

namespace Parley.Reports;

/// <summary>The evidence ledger as JSON, format <c>parley.evidence/1</c>; keys are documented in docs/how-to/cite-evidence.md.</summary>
public static class LedgerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole object as UTF-8, with a line ending at the end.</summary>
    public static byte[] Write(Ledger ledger, IReadOnlyList<AnchorReport> anchors)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(anchors);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "parley.evidence/1");
            writer.WriteString("title", ledger.Base.Title);
            writer.WriteString("digest", ledger.Base.Digest);
            writer.WriteBoolean("illustrative", ledger.Base.Illustrative);
            LedgerJsonClaims.Write(ledger, writer);
            LedgerJsonModel.Write(ledger, writer);
            writer.List("anchors", anchors, LedgerJsonModel.Anchors);
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
