using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Sections;

namespace Parley.Files;

/// <summary>Writes the JSON Schema of the model file from the same declarations that the reader uses.</summary>
public static class ModelSchema
{
    /// <summary>The schema (draft 2020-12) as indented JSON with a final newline.</summary>
    public static string Json()
    {
        var schema = ConflictSections.Conflict.Schema();
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        schema["title"] = "Parley model";
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
            schema.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
