using System.Globalization;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What states, parties and moves of a graph are called in sentences. Immutable.</summary>
public sealed class GraphNames
{
    private readonly IReadOnlyList<(string Id, StateSet Where)> _outcomes;

    /// <summary>The names of a graph.</summary>
    public GraphNames(ConflictGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        _outcomes = [.. graph.Conflict.Outcomes.Select(outcome => (outcome.Id, graph.Where(outcome.Is)))];
    }

    /// <summary>The graph.</summary>
    public ConflictGraph Graph { get; }

    private Conflict Conflict => Graph.Conflict;

    /// <summary>The outcomes with their states, in the order of the file.</summary>
    public IReadOnlyList<(string Id, StateSet Where)> Outcomes => _outcomes;

    /// <summary>The party's name.</summary>
    public string Party(int party) => Clean(Conflict.Parties[party].Name);

    /// <summary>The number with an s, <c>s7</c>; in graph form the state's own name.</summary>
    public string State(int state) => Conflict.IsGraphForm ? Graph.Letters(state) : $"s{state + 1}";

    /// <summary>The number and the letters, <c>s7 (YNN)</c>; in graph form the state's own name.</summary>
    public string Lettered(int state) => Conflict.IsGraphForm ? State(state) : $"{State(state)} ({Graph.Letters(state)})";

    /// <summary>The outcomes that a state belongs to, by their names in the file.</summary>
    public IReadOnlyList<string> OutcomesOf(int state) => [.. _outcomes.Where(outcome => outcome.Where[state]).Select(outcome => outcome.Id)];

    /// <summary>The narrowest outcome that a state belongs to, and how many others; both where there are two.</summary>
    public string Narrowest(int state)
    {
        var inside = _outcomes.Where(outcome => outcome.Where[state]).OrderBy(outcome => outcome.Where.Count).Select(outcome => outcome.Id).ToList();
        return inside.Count <= 2 ? string.Join(", ", inside) : $"{inside[0]}, +{inside.Count - 1}";
    }

    /// <summary>The number, the letters and the outcomes, <c>s7 (YNN, freeze)</c>.</summary>
    public string Full(int state)
    {
        IEnumerable<string> inside = Conflict.IsGraphForm ? OutcomesOf(state) : OutcomesOf(state).Prepend(Graph.Letters(state));
        var text = string.Join(", ", inside);
        return text.Length == 0 ? State(state) : $"{State(state)} ({text})";
    }

    /// <summary>What a state is, in words: what each party has on, or in graph form what the file says of it.</summary>
    public string Words(int state)
    {
        if (Conflict.IsGraphForm)
            return Clean(Conflict.States[state].Says);
        var on = Conflict.Options.Index().Select(entry => (Option: entry.Item, Level: Graph.Coding.LevelOf(entry.Index, Graph.Codes[state])))
            .Where(entry => entry.Level > 0).GroupBy(entry => entry.Option.Party)
            .Select(group => $"{Clean(Conflict.NameOf(group.Key))}: {string.Join(", ", group.Select(entry => Choice(entry.Option, entry.Level)))}").ToList();
        return on.Count == 0 ? "nothing is on" : string.Join("; ", on);
    }

    /// <summary>What a party does by a move, in words; in graph form, what the move leads to.</summary>
    public string Move(int party, int from, int to)
    {
        if (Conflict.IsGraphForm)
            return Words(to);
        var (before, after) = (Graph.Codes[from], Graph.Codes[to]);
        var changes = Conflict.Options.Index().Where(entry => entry.Item.Party == Conflict.Parties[party].Id)
            .Select(entry => (entry.Item, Before: Graph.Coding.LevelOf(entry.Index, before), After: Graph.Coding.LevelOf(entry.Index, after)))
            .Where(entry => entry.Before != entry.After).Select(entry => Change(entry.Item, entry.Before, entry.After)).ToList();
        return changes.Count == 0 ? Words(to) : string.Join("; ", changes);
    }

    /// <summary>States as runs of numbers, <c>s1–s4, s7</c>; beyond <paramref name="most"/> runs the rest is counted.</summary>
    public string Runs(IEnumerable<int> states, int most = int.MaxValue)
    {
        var runs = new List<(int From, int To)>();
        foreach (var state in states)
            if (runs.Count > 0 && runs[^1].To == state - 1 && !Conflict.IsGraphForm)
                runs[^1] = (runs[^1].From, state);
            else
                runs.Add((state, state));
        var shown = runs.Take(most).Select(run => run.From == run.To ? State(run.From) : run.To == run.From + 1 ? $"{State(run.From)}, {State(run.To)}" : $"{State(run.From)}–{State(run.To)}");
        var left = runs.Skip(most).Sum(run => run.To - run.From + 1);
        return runs.Count == 0 ? "none" : string.Join(", ", shown) + (left > 0 ? $" and {Number(left)} more" : "");
    }

    /// <summary>Things as a list in a sentence: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    /// <summary>A number with thousands apart.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 state", "23 states".</summary>
    public static string Count(long number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{Number(number)} {many ?? one + "s"}";

    /// <summary>Text of a file without control characters, which a terminal might obey.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
    }

    private static string Choice(Option option, int level) => option.Levels.Count == 0 ? Clean(option.Says) : $"{Clean(option.Says)}: {option.Levels[level]}";

    private static string Change(Option option, int before, int after) =>
        option.Levels.Count > 0 ? $"{Clean(option.Says)}: from {option.Levels[before]} to {option.Levels[after]}"
        : after == 1 ? Clean(option.Says) : $"no longer \"{Clean(option.Says)}\"";
}
