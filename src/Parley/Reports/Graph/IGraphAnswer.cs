using System.Text.Json;

namespace Parley.Reports;

/// <summary>The answer to one question about a graph: as sentences and as JSON, both from the same data.</summary>
public interface IGraphAnswer
{
    /// <summary>The field of the JSON object.</summary>
    string Field { get; }

    /// <summary>Paragraphs; a line that begins with spaces belongs under the one before.</summary>
    IReadOnlyList<string> Lines { get; }

    /// <summary>Writes the field's value.</summary>
    void Write(Utf8JsonWriter writer);
}
