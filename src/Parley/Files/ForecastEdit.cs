namespace Parley.Files;

/// <summary>Adds the outcome of a forecast to the text of a model file; every other character stays as it is.</summary>
public static class ForecastEdit
{
    /// <summary>The text with one key more at the end of the forecast's block; null where the forecast is not written in block style.</summary>
    /// <param name="text">The text of the file in which the forecast stands.</param>
    /// <param name="line">The line of the forecast's name, from 1.</param>
    /// <param name="column">The column of its name, from 1.</param>
    /// <param name="entry">The key with its value, on one line.</param>
    public static string? With(string text, int line, int column, string entry)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (line < 1 || line > lines.Length || !Bare(lines[line - 1]).EndsWith(':'))
            return null;
        var (last, indent) = (-1, -1);
        for (var i = line; i < lines.Length; i++)
        {
            var content = lines[i].Trim();
            var deep = lines[i].Length - lines[i].TrimStart(' ').Length;
            if (content.Length == 0 || content[0] == '#')
                continue;
            if (deep < column)
                break;
            indent = indent < 0 ? deep : indent;
            last = i;
        }
        if (last < 0)
            return null;
        var end = lines[last].EndsWith('\r') ? "\r" : "";
        // The last line of a file may end without a line break.
        if (last == lines.Length - 1 && end.Length == 0 && text.Contains("\r\n", StringComparison.Ordinal))
            lines[last] += "\r";
        return string.Join('\n', [.. lines[..(last + 1)], new string(' ', indent) + entry + end, .. lines[(last + 1)..]]);
    }

    // A name holds no '#', so what follows one after a blank is a comment.
    private static string Bare(string line) => (line.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var at ? line[..at] : line).TrimEnd();
}
