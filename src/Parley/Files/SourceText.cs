using System.Text;

namespace Parley.Files;

/// <summary>The text of a file as read, with its lines for quoting.</summary>
internal sealed class SourceText
{
    private const int LongestQuote = 2_000;
    private string[]? _lines;

    public SourceText(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>The file as the user named it.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The line at a number from 1, cut to a readable length; null where there is none.</summary>
    public string? Line(int number)
    {
        _lines ??= Text.Split('\n');
        if (number < 1 || number > _lines.Length)
            return null;
        var line = _lines[number - 1].TrimEnd('\r');
        return line.Length <= LongestQuote ? line : line[..LongestQuote];
    }

    /// <summary>Reads a model file within <see cref="Limits.FileBytes"/>. Exactly one of the results is null.</summary>
    public static (SourceText? Text, string? Problem) Read(string path, string name)
    {
        var (bytes, problem) = Bytes(path, "a model file");
        return bytes is null ? (null, problem) : Decode(bytes, name);
    }

    /// <summary>The bytes of a file within <see cref="Limits.FileBytes"/>. Exactly one of the results is null.</summary>
    /// <param name="what">What the file should be, for the message that it is a folder.</param>
    public static (byte[]? Bytes, string? Problem) Bytes(string path, string what)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return (null, "A file name is missing.");
        try
        {
            if (Directory.Exists(path))
                return (null, $"This is a folder, not {what}.");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var buffer = new byte[Limits.FileBytes + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length > Limits.FileBytes
                ? (null, $"The file is larger than {Limits.FileBytes / (1024 * 1024)} MiB, the most that is read.")
                : (buffer[..length], null);
        }
        catch (FileNotFoundException)
        {
            return (null, "There is no such file.");
        }
        catch (DirectoryNotFoundException)
        {
            return (null, "There is no such folder.");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "The file may not be read by this user.");
        }
        catch (IOException problem)
        {
            return (null, $"The file cannot be read: {problem.Message}");
        }
    }

    /// <summary>The bytes as UTF-8 text; anything else is refused.</summary>
    public static (SourceText? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        if (bytes.Contains((byte)0))
            return (null, "This is not a text file: it holds zero bytes.");
        try
        {
            return (new SourceText(name, new UTF8Encoding(false, true).GetString(bytes)), null);
        }
        catch (DecoderFallbackException problem)
        {
            return (null, $"The file is not UTF-8 text: byte {problem.Index + 1} does not fit. Save it as UTF-8.");
        }
    }
}
