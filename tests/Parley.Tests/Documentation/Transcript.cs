namespace Parley.Tests.Documentation;

/// <summary>A console block read as commands with the output that is shown below each.</summary>
internal static class Transcript
{
    /// <summary>A line alone that stands for any number of lines.</summary>
    public const string Anything = "…";

    private const string ExitMark = "# exit ";

    /// <summary>A command, the lines of the block that it stands on, the output shown, and the exit code stated (0 where none is).</summary>
    public sealed record Step(string Command, int First, int After, IReadOnlyList<string> Output, int Exit);

    public static IReadOnlyList<Step> Read(IReadOnlyList<string> lines)
    {
        var steps = new List<Step>();
        for (var i = 0; i < lines.Count;)
        {
            if (!lines[i].StartsWith("$ ", StringComparison.Ordinal))
                throw new FormatException($"A console block starts with a command ('$ …'), not with '{lines[i]}'.");
            var first = i;
            var command = lines[i++][2..];
            while (command.EndsWith('\\') && i < lines.Count)
                command = $"{command[..^1].TrimEnd()} {lines[i++].Trim()}";
            var after = i;
            var (output, exit) = (new List<string>(), 0);
            for (; i < lines.Count && !lines[i].StartsWith("$ ", StringComparison.Ordinal); i++)
                if (lines[i].StartsWith(ExitMark, StringComparison.Ordinal))
                    exit = int.Parse(lines[i][ExitMark.Length..], System.Globalization.CultureInfo.InvariantCulture);
                else
                    output.Add(lines[i].TrimEnd());
            while (output.Count > 0 && output[^1].Length == 0)
                output.RemoveAt(output.Count - 1);
            steps.Add(new Step(command, first, after, output, exit));
        }
        return steps;
    }

    /// <summary>The lines that show a step with what it really printed.</summary>
    public static IEnumerable<string> Written(IReadOnlyList<string> block, Step step, IReadOnlyList<string> output, int exit)
    {
        foreach (var line in block.Skip(step.First).Take(step.After - step.First))
            yield return line;
        foreach (var line in output)
            yield return line;
        if (exit != 0)
            yield return $"{ExitMark}{exit}";
    }

    /// <summary>Whether the output is the one that is shown.</summary>
    public static bool Fits(IReadOnlyList<string> shown, IReadOnlyList<string> actual)
    {
        var reach = new bool[actual.Count + 1];
        reach[0] = true;
        foreach (var line in shown)
        {
            var next = new bool[actual.Count + 1];
            for (var i = 0; i <= actual.Count; i++)
                if (line == Anything)
                    next[i] = reach[i] || (i > 0 && next[i - 1]);
                else if (i > 0)
                    next[i] = reach[i - 1] && actual[i - 1] == line;
            reach = next;
        }
        return reach[^1];
    }

    /// <summary>A command in words, quotes taken off as a shell does.</summary>
    public static string[] Words(string command)
    {
        var (words, word, quote, open) = (new List<string>(), new System.Text.StringBuilder(), '\0', false);
        foreach (var c in command)
        {
            if (quote != '\0' && c == quote)
                quote = '\0';
            else if (quote == '\0' && c is '"' or '\'')
                (quote, open) = (c, true);
            else if (quote == '\0' && c == ' ')
            {
                if (open || word.Length > 0)
                    words.Add(word.ToString());
                (open, _) = (false, word.Clear());
            }
            else
                word.Append(c);
        }
        if (open || word.Length > 0)
            words.Add(word.ToString());
        return [.. words];
    }
}
