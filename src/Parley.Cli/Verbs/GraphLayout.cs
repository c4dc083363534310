using Parley.GraphModel;
using Parley.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Verbs;

/// <summary>Lays a solved view out for reading; every sentence comes from the library.</summary>
internal sealed class GraphLayout(Terminal terminal, bool all, bool verbose)
{
    public void Print(GraphView view, IReadOnlyList<IGraphAnswer> answers, bool last, CancellationToken cancellation)
    {
        Heading(view);
        if (answers.Count > 0)
            foreach (var answer in answers)
                Section(null, answer.Lines);
        else
            Whole(view, cancellation);
        if (!last)
            terminal.Out.WriteLine();
    }

    private void Heading(GraphView view)
    {
        var conflict = view.Graph.Conflict;
        Wrapped.Write(terminal, [GraphNames.Clean(conflict.Title)]);
        if (conflict.Perspective is { } perspective)
            Wrapped.Write(terminal, [$"Perspective: {GraphNames.Clean(perspective.Name)} [{perspective.Id}]{(perspective.Constructed ? ", constructed by the analyst" : "")}"]);
        if (conflict.Illustrative)
            Wrapped.Write(terminal, ["Rankings and numbers are illustrative."]);
        terminal.Out.WriteLine();
    }

    private void Whole(GraphView view, CancellationToken cancellation)
    {
        Wrapped.Write(terminal, GraphSummary.Lines(view));
        var outcomes = GraphSummary.Outcomes(view);
        if (outcomes.Count > 0)
        {
            Title("Outcomes");
            Print(Table(["outcome", "what it is", "would it hold?"], outcomes.Select(row => new[] { row.Outcome, row.Says, row.Holds })));
        }
        Title("What each party can do");
        Print(Choices(view));
        var shown = GraphFold.Shown(view, all);
        Title(shown.Count == view.Graph.States
            ? $"The {GraphNames.Count(shown.Count, "state")} and what each party would do there"
            : $"{GraphNames.Count(shown.Count, "state")} of {GraphNames.Number(view.Graph.States)}: the status quo, states that hold, and states one move away (--all shows every state)");
        Print(States(view, shown));
        Wrapped.Write(terminal, GraphCell.Legend.Select(entry => $"  {entry.Word}: {entry.Meaning}."));
        var letters = view.Graph.Conflict.IsGraphForm ? "" : "Letters: one per option in the order above; Y on, N off, a digit the level from 0. ";
        Wrapped.Write(terminal, [$"  {letters}* marks a state at which no party would move{(view.Graph.StatusQuo is null ? "" : ", » the status quo")}."]);
        Title(view.Graph.States > GraphFold.Most
            ? $"At how many of the {GraphNames.Number(view.Graph.States)} states each party would stay, by stability concept"
            : "Where each party would stay, by stability concept");
        Print(Concepts(view));
        Wrapped.Write(terminal, ["  A party stays where, under", .. view.Concepts.Select(concept => $"  {GraphConceptText.Name(concept)}: {GraphConceptText.Plain(concept)}.")]);
        Section("Notes", GraphNotes.Lines(view, verbose, cancellation));
    }

    private void Section(string? title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        if (title is not null)
            Title(title);
        Wrapped.Write(terminal, lines);
    }

    private void Title(string title)
    {
        terminal.Out.WriteLine();
        Wrapped.Write(terminal, [title]);
    }

    private static Table Choices(GraphView view)
    {
        var conflict = view.Graph.Conflict;
        if (conflict.IsGraphForm)
            return Table(["party", "moves"], conflict.Parties.Select((party, number) => new[] { view.Names.Party(number), GraphChoices.Moves(view.Names, number) }));
        return Table(["letter", "party", "option", "what it means"], conflict.Options.Select((option, number) => new[]
        {
            $"{number + 1}", GraphNames.Clean(conflict.NameOf(option.Party)), option.Id, GraphChoices.Means(option),
        }));
    }

    private static Table States(GraphView view, IReadOnlyList<int> shown)
    {
        var graph = view.Graph;
        var holds = view.Solution.Equilibria[view.Main];
        string[] head = ["state", graph.Conflict.IsGraphForm ? "what it is" : "letters", .. view.Names.Outcomes.Count > 0 ? ["outcomes"] : Array.Empty<string>(), .. graph.Conflict.Parties.Select(party => Narrow(GraphNames.Clean(party.Name)))];
        return Table(head, shown.Select(state => (string[])
        [
            $"{(graph.StatusQuo == state ? "»" : " ")}{(holds[state] ? "*" : " ")}{view.Names.State(state)}",
            graph.Conflict.IsGraphForm ? view.Names.Words(state) : graph.Letters(state),
            .. view.Names.Outcomes.Count > 0 ? [Hyphenated(view.Names.Narrowest(state))] : Array.Empty<string>(),
            .. Enumerable.Range(0, graph.Moves.Parties).Select(party => GraphCell.Word(view.Solution, party, state)),
        ]), keep: graph.Conflict.IsGraphForm ? 1 : 2);
    }

    // A heading above one-word cells takes a line per word, so that it does not widen its column.
    private static string Narrow(string heading) => heading.Replace(' ', '\n');

    // Names of outcomes are long words with hyphens; they break there or between names, and nowhere else.
    private static string Hyphenated(string names)
    {
        var lines = new List<string> { "" };
        foreach (var part in names.Replace("-", "-\n", StringComparison.Ordinal).Replace(", ", ", \n", StringComparison.Ordinal).Split('\n'))
            if (lines[^1].Length > 0 && lines[^1].Length + part.TrimEnd().Length > 20)
                lines.Add(part);
            else
                lines[^1] += part;
        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }

    // Concepts that give the same for everybody share a column.
    private static Table Concepts(GraphView view)
    {
        var (names, stable) = (view.Names, view.Solution.Stable);
        var folded = view.Graph.States > GraphFold.Most;
        var columns = new List<List<Concept>>();
        foreach (var concept in view.Concepts)
            if (columns.Find(column => stable[column[0]].Zip(stable[concept]).All(pair => pair.First.SameAs(pair.Second))) is { } same)
                same.Add(concept);
            else
                columns.Add([concept]);
        string[] head = ["", .. columns.Select(column => string.Join(", ", column.Select(GraphConceptText.Name)))];
        var parties = Enumerable.Range(0, view.Graph.Moves.Parties).Select(party => (string[])
            [names.Party(party), .. columns.Select(column => folded ? GraphNames.Number(stable[column[0]][party].Count) : names.Runs(stable[column[0]][party].States()))]);
        return Table(head, parties.Append(["no party would move", .. columns.Select(column => names.Runs(view.Solution.Equilibria[column[0]].States(), folded ? 3 : int.MaxValue))]));
    }

    private static Table Table(string[] head, IEnumerable<string[]> rows, int keep = 1)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        foreach (var (place, title) in head.Index())
        {
            var column = new TableColumn(new Text(title)) { NoWrap = place < keep };
            table.AddColumn(column);
        }
        foreach (var row in rows)
            table.AddRow(row.Select(IRenderable (cell) => new Text(cell)));
        return table;
    }

    // Tables are laid out first and then written without the blanks at the ends of lines.
    private void Print(Table table)
    {
        using var laidOut = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(laidOut) });
        console.Profile.Width = terminal.Rich.Profile.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in laidOut.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            terminal.Out.WriteLine(line.TrimEnd());
    }
}
