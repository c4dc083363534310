using Parley.Evidence;
using Parley.Files;

namespace Parley.Cli;

/// <summary>Reads the text of a source from a file or from standard input: plain text, a web page, or a PDF file, told by what it holds.</summary>
internal static class SourceFile
{
    private const int Most = 32 * 1024 * 1024;

    /// <summary>The text with what the file says of itself. Exactly one of the results is null.</summary>
    public static (ReadSource? Source, string? Problem) Read(string path, string? encoding, string? url, Terminal terminal)
    {
        var (bytes, problem) = Bytes(path, terminal);
        if (bytes is null)
            return (null, problem);
        if (bytes.Length == 0)
            return (null, "The file is empty.");
        if (bytes.AsSpan().StartsWith("%PDF-"u8))
            return Pdf(bytes);
        if (IsPage(bytes, path))
            return Page(bytes, url);
        var text = SourceBytes.Read(bytes, encoding);
        if (text.Text is null)
            return (null, text.Problem);
        return (text.Guessed ? ReadSource.Plain(text.Text, "The file is not UTF-8; it was read as Western European text (windows-1252). If letters are wrong, name the encoding with --encoding.") : ReadSource.Plain(text.Text), null);
    }

    private static (byte[]? Bytes, string? Problem) Bytes(string path, Terminal terminal)
    {
        try
        {
            if (path != "-" && Directory.Exists(path))
                return (null, "This is a folder, not a text.");
            using var stream = path == "-" ? terminal.Input : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var all = new MemoryStream();
            var buffer = new byte[65_536];
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                all.Write(buffer, 0, count);
                if (all.Length > Most)
                    return (null, $"The file is larger than {Most / (1024 * 1024)} MiB, the most that is read.");
            }
            return (all.ToArray(), null);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "There is no such file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"The file cannot be read: {problem.Message}");
        }
    }

    private static bool IsPage(ReadOnlySpan<byte> bytes, string path)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(1_024, bytes.Length)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\r', '\n', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith('<') && (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)));
    }

#if DOCUMENTS
    private static (ReadSource? Source, string? Problem) Page(byte[] bytes, string? url) => Documents.HtmlSource.Read(bytes, url);

    private static (ReadSource? Source, string? Problem) Pdf(byte[] bytes) => Documents.PdfSource.Read(bytes);
#else
    private static (ReadSource? Source, string? Problem) Page(byte[] bytes, string? url) => (null, Apart("a web page"));

    private static (ReadSource? Source, string? Problem) Pdf(byte[] bytes) => (null, Apart("a PDF file"));

    private static string Apart(string what) => $"This is {what}; the small program without .NET reads plain text only. Save the text, or use the .NET tool.";
#endif

    /// <summary>The text that a model keeps of a source, or one that the user names. Exactly one of the results is null.</summary>
    public static (SourceDocument? Document, string? Problem) Kept(Source source, string model, string? path)
    {
        if (path is not null)
        {
            var (named, wrong) = SourceDocument.Read(path);
            return named is null ? (null, $"{path}: {wrong}") : (named, null);
        }
        if (source.File is null)
            return (null, $"The model does not keep the text of '{source.Id}'. Name it with --text FILE.");
        var full = FolderPath.Inside(Path.GetDirectoryName(Path.GetFullPath(model))!, source.File);
        var (document, problem) = full is null ? (null, "The file is not inside the model's folder.") : SourceDocument.Read(full);
        return document is null ? (null, $"{source.File}: {problem}") : (document, null);
    }
}
