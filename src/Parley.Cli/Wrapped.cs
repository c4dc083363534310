namespace Parley.Cli;

/// <summary>Writes paragraphs no wider than the window, with what begins with spaces kept in and its continuation set further in.</summary>
internal static class Wrapped
{
    public static void Write(Terminal terminal, IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            foreach (var line in Lines(paragraph, Math.Max(20, terminal.Rich.Profile.Width)))
                terminal.Out.WriteLine(line);
    }

    /// <summary>One paragraph as lines. A word longer than the width stands on a line of its own.</summary>
    public static IEnumerable<string> Lines(string paragraph, int width)
    {
        var indent = paragraph.Length - paragraph.TrimStart(' ').Length;
        var line = paragraph[..indent];
        var empty = true;
        foreach (var word in paragraph[indent..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = new string(' ', indent + 2);
                empty = true;
            }
            line += empty ? word : " " + word;
            empty = false;
        }
        yield return line.TrimEnd();
    }
}
