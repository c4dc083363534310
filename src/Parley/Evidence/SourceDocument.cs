using System.Security.Cryptography;
using System.Text;
using Parley.Files;

namespace Parley.Evidence;

/// <summary>One block of a text between blank lines.</summary>
/// <param name="Start">The first character, from 0 over the whole text, in Unicode code points.</param>
/// <param name="End">The code point after the last; the line ending of the last line is outside.</param>
public sealed record Paragraph(int Start, int End);

/// <summary>
/// The text of a source, with its paragraphs. Positions are those of the W3C text position selector: Unicode code points over the whole text, from 0.
/// </summary>
/// <remarks>
/// Before counting, a byte order mark is dropped and every CR LF becomes LF, so that a copy with other line endings has the same positions.
/// A paragraph is a run of lines that are not blank; a line of white space alone is blank; several blank lines part paragraphs like one.
/// Interpretation: the W3C text says nothing of line endings; counting CR LF as two would move every anchor when a file is copied between systems.
/// </remarks>
public sealed class SourceDocument
{
    private readonly string _text;
    private readonly int[] _offsets;

    private SourceDocument(string text, ReadOnlySpan<byte> bytes)
    {
        _text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        Sha256 = Hex(bytes);
        TextSha256 = Hex(Encoding.UTF8.GetBytes(_text));
        var offsets = new List<int>(_text.Length + 1);
        for (var i = 0; i < _text.Length; i += char.IsSurrogatePair(_text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(_text.Length);
        _offsets = [.. offsets];
        Paragraphs = Blocks(_text);
    }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The same of the text as positions count it: UTF-8, no byte order mark, LF line endings.</summary>
    public string TextSha256 { get; }

    /// <summary>The number of code points.</summary>
    public int Length => _offsets.Length - 1;

    /// <summary>The paragraphs; the first has number 1.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>Reads a file of UTF-8 text within <see cref="Limits.FileBytes"/>. Exactly one of the results is null.</summary>
    public static (SourceDocument? Document, string? Problem) Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (bytes, problem) = SourceText.Bytes(path, "a text file");
        return bytes is null ? (null, problem) : Of(bytes);
    }

    /// <summary>The document of a file's bytes, which have to be UTF-8. Exactly one of the results is null.</summary>
    public static (SourceDocument? Document, string? Problem) Of(ReadOnlySpan<byte> bytes)
    {
        var (text, problem) = SourceText.Decode(bytes, "");
        return text is null ? (null, problem) : (new SourceDocument(text.Text, bytes), null);
    }

    /// <summary>The words from one code point up to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The positions are not 0 ≤ start ≤ end ≤ <see cref="Length"/>.</exception>
    public string Words(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return _text[_offsets[start].._offsets[end]];
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of some words, in UTF-8.</summary>
    public static string HashOf(string words) => Hex(Encoding.UTF8.GetBytes(words))[..16];

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static List<Paragraph> Blocks(string text)
    {
        var found = new List<Paragraph>();
        var (at, start, end) = (0, -1, 0);
        foreach (var line in text.Split('\n'))
        {
            var length = line.Length - CountPairs(line);
            if (string.IsNullOrWhiteSpace(line))
            {
                if (start >= 0)
                    found.Add(new Paragraph(start, end));
                start = -1;
            }
            else
                (start, end) = (start >= 0 ? start : at, at + length);
            at += length + 1;
        }
        if (start >= 0)
            found.Add(new Paragraph(start, end));
        return found;
    }

    private static int CountPairs(string line)
    {
        var pairs = 0;
        for (var i = 0; i < line.Length - 1; i++)
            if (char.IsSurrogatePair(line, i))
            {
                pairs++;
                i++;
            }
        return pairs;
    }
}
