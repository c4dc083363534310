using System.Text;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>
/// A solved graph in the DOT language: states and the moves of each party. Solid arrows are improvements for the mover, dotted ones are not;
/// a double border marks an equilibrium, a thick one the status quo.
/// </summary>
public static class GraphDot
{
    // Okabe and Ito's colours, told apart by readers with colour blindness; every arrow also names its party.
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000"];

    /// <summary>The graph.</summary>
    public static string Write(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var graph = view.Graph;
        var text = new StringBuilder();
        text.Append("digraph conflict {\n");
        text.Append($"  label={Quote($"{graph.Conflict.Title}{(graph.Conflict.Perspective is { } p ? $" ({p.Name})" : "")}. Double border: no party would move ({GraphConceptText.Name(view.Main)}). Thick border: status quo. Solid: better for the mover.")};\n");
        text.Append("  node [shape=box, fontname=\"Helvetica\"];\n  edge [fontname=\"Helvetica\", fontsize=10];\n");
        for (var state = 0; state < graph.States; state++)
            text.Append($"  n{state + 1} [label={Quote(Label(view, state))}, tooltip={Quote(view.Names.Words(state))}{(view.Solution.Equilibria[view.Main][state] ? ", peripheries=2" : "")}{(graph.StatusQuo == state ? ", penwidth=3" : "")}];\n");
        for (var party = 0; party < graph.Moves.Parties; party++)
            for (var from = 0; from < graph.States; from++)
                foreach (var to in graph.Moves.Moves(party, from))
                    text.Append($"  n{from + 1} -> n{to + 1} [label={Quote(graph.Conflict.Parties[party].Id)}, color=\"{Colours[party % Colours.Length]}\", style={(graph.Payoffs[party][to] > graph.Payoffs[party][from] ? "solid" : "dotted")}];\n");
        return text.Append("}\n").ToString();
    }

    private static string Label(GraphView view, int state)
    {
        var lines = view.Graph.Conflict.IsGraphForm ? [view.Names.State(state)] : new List<string> { view.Names.State(state), view.Graph.Letters(state) };
        lines.AddRange(view.Names.OutcomesOf(state));
        return string.Join('\n', lines);
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
