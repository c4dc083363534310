using Parley.Evidence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Parley.Documents;

/// <summary>The text of a PDF file, page by page in reading order. A scanned page holds pictures and no text; it is said, not guessed at.</summary>
public static class PdfSource
{
    private const int MostPages = 2_000;

    /// <summary>Reads the bytes of a PDF file. Its date is that of the file and not of publication, so it is only noted.</summary>
    /// <returns>The text, or null and why there is none.</returns>
    public static (ReadSource? Source, string? Problem) Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes);
            if (document.NumberOfPages > MostPages)
                return (null, $"The PDF file has {document.NumberOfPages} pages; at most {MostPages} are read.");
            return Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, "The PDF file is protected by a password. Save a copy without one.");
        }
        catch (Exception problem) when (problem is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or KeyNotFoundException or NotSupportedException or IOException or InvalidCastException or NullReferenceException or OverflowException)
        {
            return (null, "The PDF file cannot be read; it may be damaged. Save it again, or save its text.");
        }
    }

    private static (ReadSource? Source, string? Problem) Read(PdfDocument document)
    {
        var (paragraphs, empty) = (new List<string>(), new List<int>());
        foreach (var page in document.GetPages())
        {
            var blocks = ContentOrderTextExtractor.GetText(page, true).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(OneLine).Where(text => text.Length > 0).ToList();
            if (blocks.Count == 0)
                empty.Add(page.Number);
            paragraphs.AddRange(blocks);
        }
        if (paragraphs.Count == 0)
            return (null, "The PDF file holds no text: its pages may be pictures. Have them recognised as text first.");
        var notes = new List<string> { "Paragraphs of a PDF file follow its layout; look through them before you point at them." };
        if (empty.Count > 0)
            notes.Add($"No text on page {string.Join(", ", empty.Take(20))}.");
        if (Some(document.Information.CreationDate) is { } made)
            notes.Add($"The file was made at {made}, which need not be when it was published.");
        return (new ReadSource(string.Join("\n\n", paragraphs) + "\n", Some(document.Information.Title), Some(document.Information.Author), null, null, null, null, [], notes), null);
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : OneLine(text);

    private static string OneLine(string text) => string.Join(' ', string.Concat(text.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
