using System.Text;
using Parley.Files;

namespace Parley.Evidence;

/// <summary>The text of a source's bytes: UTF-8, UTF-16 with a byte order mark, or the Western encoding of one byte a character.</summary>
/// <param name="Text">The text with LF line endings, without a byte order mark; null where it cannot be had.</param>
/// <param name="Encoding">In which encoding it was read: <c>utf-8</c>, <c>utf-16</c> or <c>windows-1252</c>.</param>
/// <param name="Guessed">Whether the encoding was taken because nothing spoke against it, and should be looked at.</param>
/// <param name="Problem">Why there is no text, as a sentence.</param>
public sealed record SourceBytes(string? Text, string Encoding, bool Guessed, string? Problem)
{
    // What Windows-1252 has at 0x80 to 0x9F; the rest is Latin-1.
    private const string Middle = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The encodings that can be asked for.</summary>
    public static IReadOnlyList<string> Encodings { get; } = ["utf-8", "utf-16", "windows-1252", "latin-1"];

    /// <summary>Reads the bytes. A byte order mark decides; without one UTF-8 is tried, then, where no control character would result, Windows-1252, of which Latin-1 is part.</summary>
    /// <param name="asked">The encoding that the user names, or null.</param>
    public static SourceBytes Read(ReadOnlySpan<byte> bytes, string? asked = null)
    {
        if (bytes.Length == 0)
            return No("The file is empty.");
        if (bytes.Length > Limits.FileBytes)
            return No($"The text is larger than {Limits.FileBytes / (1024 * 1024)} MiB, the most that is read.");
        return asked switch
        {
            null when bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Wide(bytes),
            "utf-16" => Wide(bytes),
            "windows-1252" or "latin-1" => Checked(Western(bytes), "windows-1252", false),
            _ => Utf8(bytes, asked is not null),
        };
    }

    private static SourceBytes No(string problem) => new(null, "", false, problem);

    private static SourceBytes Utf8(ReadOnlySpan<byte> bytes, bool asked)
    {
        try
        {
            var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return Checked(new UTF8Encoding(false, true).GetString(bytes[start..]), "utf-8", false);
        }
        catch (DecoderFallbackException problem)
        {
            var text = Western(bytes);
            return asked || IsBinary(text) is not null || text.Any(c => c is >= '\u0080' and <= '\u009f')
                ? No($"The file is not UTF-8 text: byte {problem.Index + 1} does not fit. Name its encoding ({string.Join(", ", Encodings)}), or save it as UTF-8.")
                : Checked(text, "windows-1252", true);
        }
    }

    private static SourceBytes Wide(ReadOnlySpan<byte> bytes)
    {
        var big = bytes is [0xFE, 0xFF, ..];
        var marked = big || bytes is [0xFF, 0xFE, ..];
        try
        {
            return Checked(new UnicodeEncoding(big, false, true).GetString(bytes[(marked ? 2 : 0)..]), "utf-16", false);
        }
        catch (Exception problem) when (problem is DecoderFallbackException or ArgumentException)
        {
            return No("The file is not UTF-16 text.");
        }
    }

    private static string Western(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Middle[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }

    private static SourceBytes Checked(string text, string encoding, bool guessed)
    {
        if (IsBinary(text) is { } at)
            return No($"This is not a text: character {at + 1} is U+{(int)text[at]:X4}, which texts do not hold.");
        text = text.ReplaceLineEndings("\n").Replace('\f', '\n');
        return text.All(c => char.IsWhiteSpace(c) || c == '\uFEFF') ? No("The text is empty.") : new SourceBytes(text, encoding, guessed, null);
    }

    private static int? IsBinary(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is < ' ' and not ('\t' or '\n' or '\r' or '\f') or '\u007f' or '\uffff' or '\ufffe')
                return i;
        return null;
    }
}
