using System.Text.Json;

namespace Parley.Reports;

/// <summary>Pieces that JSON reports have in common. What is null is left out.</summary>
internal static class JsonParts
{
    /// <summary>A list of objects; <paramref name="write"/> writes the keys of one.</summary>
    public static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T, Utf8JsonWriter> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item, writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    /// <summary>A text, where there is one.</summary>
    public static void Maybe(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    /// <summary>A word of an enumeration, in lower case with hyphens, as the model file writes such words.</summary>
    public static void Word<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum
    {
        var word = value.ToString();
        writer.WriteString(name, string.Concat(word.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString())));
    }
}
