using Parley.Evidence;

namespace Parley.Cli.Verbs;

/// <summary>Asks for a claim line by line: which words, and then what they are. Answers come from the terminal or, in a script, from standard input; an empty line takes what stands in brackets.</summary>
internal sealed class ClaimInterview(SourceView view, Terminal terminal)
{
    private const int MostHits = 20;

    /// <summary>The claim as answered, and its words; null where the answers ended early.</summary>
    public (ClaimRequest Request, Passage Passage)? Ask(ClaimRequest given)
    {
        terminal.Out.WriteLine(SectionPrinter.Clean(view.Source.Title));
        foreach (var line in view.Lines())
            foreach (var wrapped in SectionPrinter.Wrap(SectionPrinter.Clean(line.Trim()), 2, Terminal.Width))
                terminal.Out.WriteLine(wrapped);
        terminal.Out.WriteLine();
        if (Words() is not { } passage)
            return null;
        foreach (var line in SectionPrinter.Wrap($"“{SectionPrinter.Clean(view.Words(passage))}”", 2, Terminal.Width))
            terminal.Out.WriteLine(line);
        foreach (var other in view.Overlapping(passage))
            terminal.Out.WriteLine($"  The same words stand behind '{other.Id}': {SectionPrinter.Clean(other.Says)}");
        return Rest(given, passage) is { } answered ? (answered, passage) : null;
    }

    private ClaimRequest? Rest(ClaimRequest given, Passage passage)
    {
        var ids = view.Model.Parties.Select(party => party.Id).Concat(view.Model.Groups.Select(group => group.Id)).ToList();
        if (Line("What it says, in your own neutral words", given.Says, text => text.Length == 0 ? "Say it in a sentence." : null) is not { } says
            || Line($"Kind ({string.Join(", ", EntryWords.Of<ClaimKind>())})", given.Kind ?? "fact", Known(EntryWords.Of<ClaimKind>())) is not { } kind
            || Line("Who says so, outermost first ('nobody' where nobody is named)", given.Speaker is { } chain ? string.Join(", ", chain) : "author", text => text.Length == 0 ? "Name somebody, or 'nobody'." : null) is not { } speaker
            || Line("The source's own word for how sure it is", given.Certainty ?? "asserted", _ => null) is not { } certainty
            || Line("About which parties or groups", string.Join(", ", given.About ?? view.Named(passage)), text => Split(text).Select(Known(ids)).FirstOrDefault(wrong => wrong is not null)) is not { } about
            || Line("Name of the claim", given.Id ?? WordName.Of(says, view.Model.Claims.Select(claim => claim.Id), "claim"), Free) is not { } id
            || Line("Keep the quotation in the model (yes, no)", given.KeepQuotation ? "yes" : "no", Known(["yes", "no"])) is not { } keep)
            return null;
        return given with { Says = says, Kind = kind, Speaker = Split(speaker), Certainty = certainty, About = Split(about), Id = id, KeepQuotation = keep == "yes" };
    }

    private Passage? Words()
    {
        while (Read("Which words? A sentence (2.1), sentences (2.1-2.3), /word to search, or the first words", null) is { } answer)
        {
            if (answer.StartsWith('/'))
                Search(answer[1..].Trim());
            else if (Numbered(answer) is { } sentences)
                return sentences;
            else if (answer.Length > 0)
            {
                if (Read("Last words (none: these words alone)", "") is not { } last)
                    return null;
                if (Choose(PassageSearch.Find(view.Document, answer, last.Length == 0 ? null : last), answer) is { } chosen)
                    return chosen;
            }
        }
        return null;
    }

    private Passage? Numbered(string answer)
    {
        var parts = answer.Split('-', 2, StringSplitOptions.TrimEntries);
        var (first, last) = (view.Sentence(parts[0]), view.Sentence(parts[^1]));
        return first is null || last is null || first.Paragraph != last.Paragraph || last.End < first.End ? null : first with { End = last.End };
    }

    private Passage? Choose(IReadOnlyList<Passage> found, string words)
    {
        if (found.Count == 0)
        {
            var near = PassageSearch.NearestTo(view.Document, words);
            terminal.Out.WriteLine(near is null ? "  That does not occur." : $"  That does not occur. Nearest, in paragraph {near.Paragraph}: “{SectionPrinter.Clean(view.Words(near))}”");
            return null;
        }
        if (found.Count == 1)
            return found[0];
        Show(found);
        return Line("Which place", "1", text => int.TryParse(text, out var number) && number >= 1 && number <= found.Count ? null : $"A number from 1 to {found.Count}.") is { } chosen ? found[int.Parse(chosen, System.Globalization.CultureInfo.InvariantCulture) - 1] : null;
    }

    private void Search(string words)
    {
        var found = PassageSearch.Find(view.Document, words, null);
        if (found.Count == 0)
            Choose(found, words);
        else
            Show(found);
    }

    private void Show(IReadOnlyList<Passage> found)
    {
        foreach (var (index, place) in found.Take(MostHits).Index())
            terminal.Out.WriteLine($"  {index + 1}. paragraph {place.Paragraph}: {SectionPrinter.Clean(view.Around(place))}");
        if (found.Count > MostHits)
            terminal.Out.WriteLine($"  … and {found.Count - MostHits} more.");
    }

    // Asks again until the answer will do; null where there are no more answers.
    private string? Line(string question, string? otherwise, Func<string, string?> wrong)
    {
        while (Read(question, otherwise) is { } answer)
        {
            if (wrong(answer) is not { } problem)
                return answer;
            terminal.Out.WriteLine($"  {SectionPrinter.Clean(problem)}");
        }
        return null;
    }

    private string? Read(string question, string? otherwise)
    {
        terminal.Out.Write($"{question}{(string.IsNullOrEmpty(otherwise) ? "" : $" [{SectionPrinter.Clean(otherwise)}]")}: ");
        terminal.Out.Flush();
        var line = terminal.Lines.ReadLine()?.Trim();
        // Where nobody types, the answer is shown as if somebody had.
        if (!terminal.Interactive || line is null)
            terminal.Out.WriteLine(SectionPrinter.Clean(line ?? ""));
        return line is null ? null : line.Length == 0 && otherwise is not null ? otherwise : line;
    }

    private string? Free(string id) => !EntryWords.IsName(id) ? "Names are lower-case letters, digits and hyphens, and start with a letter."
        : view.Model.Claims.Any(claim => claim.Id == id) ? "There is such a claim already." : null;

    private static Func<string, string?> Known(IReadOnlyList<string> words) => text =>
        words.Contains(text) ? null : Nearest.To(text, words) is { } near ? $"'{text}' is not known; did you mean '{near}'?" : $"'{text}' is not known; known: {string.Join(", ", words)}.";

    private static IReadOnlyList<string> Split(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
