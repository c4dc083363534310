using System.Text;
using System.Text.Json;

namespace Parley.Files.Import;

/// <summary>Reads JSON text into parts with places, bounded in depth and number; doubled names are errors. Cost: linear in the text.</summary>
internal sealed class JsonParts
{
    private readonly byte[] _bytes;
    private readonly DiagnosticBag _bag;
    private readonly List<int> _lines = [0];
    private int _count;

    private JsonParts(byte[] bytes, DiagnosticBag bag)
    {
        _bytes = bytes;
        _bag = bag;
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == (byte)'\n')
                _lines.Add(i + 1);
    }

    /// <summary>The root, or null with a diagnostic in the bag.</summary>
    public static JsonPart? Read(SourceText text, DiagnosticBag bag)
    {
        byte[] bytes;
        try
        {
            bytes = new UTF8Encoding(false, true).GetBytes(text.Text);
        }
        catch (EncoderFallbackException)
        {
            bag.Error(default, "The text holds half of a character (a lone surrogate).");
            return null;
        }
        return new JsonParts(bytes, bag).Root();
    }

    private sealed class TooMuch(long offset, string message) : Exception(message)
    {
        public long Offset { get; } = offset;
    }

    private JsonPart? Root()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = Limits.Depth });
        try
        {
            if (_bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
                throw new TooMuch(0, "The file is empty.");
            reader.Read();
            var root = Value(ref reader, new JsonPath(null, null, 0));
            reader.Read();
            return root;
        }
        catch (TooMuch problem)
        {
            _bag.Error(At(problem.Offset), problem.Message);
        }
        catch (JsonException problem)
        {
            var line = (int)Math.Min(problem.LineNumber ?? 0, _lines.Count - 1);
            _bag.Error(At(_lines[line] + (problem.BytePositionInLine ?? 0)), $"This is not valid JSON: {Plain(problem.Message)}");
        }
        return null;
    }

    private JsonPart Value(ref Utf8JsonReader reader, JsonPath path)
    {
        var start = reader.TokenStartIndex;
        if (++_count > Limits.Nodes)
            throw new TooMuch(start, $"The file holds more than {Limits.Nodes} values; nothing after this was read.");
        var at = At(start);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<JsonPart>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, new JsonPath(path, null, items.Count)));
                return new JsonPart(JsonKind.List, "", items, [], at, path);
            case JsonTokenType.StartObject:
                return Map(ref reader, at, path);
            case JsonTokenType.String:
                return new JsonPart(JsonKind.Text, Text(ref reader), [], [], at, path);
            case JsonTokenType.Number:
                return new JsonPart(JsonKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), [], [], at, path);
            default:
                var kind = reader.TokenType switch { JsonTokenType.True => JsonKind.True, JsonTokenType.False => JsonKind.False, _ => JsonKind.Null };
                return new JsonPart(kind, "", [], [], at, path);
        }
    }

    private JsonPart Map(ref Utf8JsonReader reader, Mark at, JsonPath path)
    {
        var names = new List<string>();
        var values = new List<JsonPart>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var start = reader.TokenStartIndex;
            var name = Text(ref reader);
            if (!seen.Add(name))
                throw new TooMuch(start, $"The name \"{Reading.Cut(GmcrNames.Clean(name))}\" stands twice in one object.");
            reader.Read();
            names.Add(name);
            values.Add(Value(ref reader, new JsonPath(path, name, 0)));
        }
        return new JsonPart(JsonKind.Map, "", values, names, at, path);
    }

    // An escape such as \ud800 without its partner is not a character.
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new TooMuch(reader.TokenStartIndex, "This text holds half of a character (a lone surrogate).");
        }
    }

    private Mark At(long offset)
    {
        var at = (int)Math.Clamp(offset, 0, _bytes.Length);
        var line = _lines.BinarySearch(at);
        line = line >= 0 ? line : ~line - 1;
        return new Mark(0, line + 1, Encoding.UTF8.GetCharCount(_bytes, _lines[line], at - _lines[line]) + 1, 1);
    }

    private static string Plain(string message)
    {
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return GmcrNames.Clean(cut < 0 ? message : message[..cut]);
    }
}
