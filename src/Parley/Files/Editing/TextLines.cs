namespace Parley.Files.Editing;

/// <summary>Finds the lines of a text; CR LF and LF both end one.</summary>
internal sealed class TextLines(string text)
{
    public string Text => text;

    /// <summary>The line ending that the text uses first; LF where it has none.</summary>
    public string NewLine { get; } = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>The first character of the line that holds a position.</summary>
    public int Start(int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    /// <summary>The end of the line that holds a position, before its line ending.</summary>
    public int End(int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end > position && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The first character of the line after the one that holds a position; the length of the text after the last.</summary>
    public int Next(int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>How many characters stand before a position on its line.</summary>
    public int Column(int position) => position - Start(position);

    /// <summary>Whether only blanks stand before a position on its line.</summary>
    public bool IsFirst(int position) => string.IsNullOrWhiteSpace(text[Start(position)..position]);

    /// <summary>Whether the line that starts here is blank, or there is none.</summary>
    public bool IsBlank(int start) => string.IsNullOrWhiteSpace(text[start..End(start)]);

    /// <summary>The indentation of a line that holds a comment alone; null for any other line.</summary>
    public int? CommentColumn(int start)
    {
        var line = text.AsSpan(start, End(start) - start);
        var trimmed = line.TrimStart(' ');
        return trimmed.StartsWith("#") ? line.Length - trimmed.Length : null;
    }

    /// <summary>The comment that stands after a position on its line, with the blanks before it; empty where there is none.</summary>
    public string CommentAfter(int position)
    {
        var rest = text[position..End(position)];
        return rest.TrimStart().StartsWith('#') ? rest.TrimEnd() : "";
    }

    /// <summary>A text written with LF, with this text's line endings.</summary>
    public string Own(string lf) => NewLine == "\n" ? lf : lf.Replace("\n", NewLine, StringComparison.Ordinal);
}
