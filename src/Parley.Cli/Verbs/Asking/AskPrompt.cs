using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>Reads answers line by line, from a person or from a script.</summary>
internal sealed class AskPrompt(Terminal terminal)
{
    /// <summary>The next line without blanks around it, or null where there are no more. Ctrl-C does not wait for the line.</summary>
    public async Task<string?> Read(string prompt, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await terminal.Out.WriteAsync(prompt);
        await terminal.Out.FlushAsync(cancellation);
        var line = (await Task.Run(() => terminal.Lines.ReadLine(), CancellationToken.None).WaitAsync(cancellation))?.Trim();
        // Where nobody types, the answer is shown as if somebody had.
        if (!terminal.Interactive || line is null)
            await terminal.Out.WriteLineAsync(SectionPrinter.Clean(line ?? ""));
        return line;
    }

    /// <summary>Prints a paragraph, wrapped.</summary>
    public void Say(string text, int indent = 2)
    {
        foreach (var line in SectionPrinter.Wrap(SectionPrinter.Clean(text), indent, Math.Clamp(terminal.Rich.Profile.Width, 40, Terminal.Width), hang: 3))
            terminal.Out.WriteLine(line);
    }

    /// <summary>An empty line.</summary>
    public void Gap() => terminal.Out.WriteLine();

    /// <summary>Numbers parted by commas or blanks as items of a list, none for an empty line or 0; null where one is not a number of the list.</summary>
    public static IReadOnlyList<string>? Chosen(string line, IReadOnlyList<string> items)
    {
        var chosen = new List<string>();
        foreach (var word in line.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (word == "0")
                continue;
            if (items.Contains(word))
                chosen.Add(word);
            else if (int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= items.Count)
                chosen.Add(items[number - 1]);
            else
                return null;
        }
        return [.. chosen.Distinct()];
    }
}
