using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What some parties could gain by moving together, and where they would stay put as a coalition.</summary>
public sealed class GraphCoalition : IGraphAnswer
{
    private static readonly Concept[] Together = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];
    private static readonly Concept[] AsOne = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    /// <summary>Asks about one coalition.</summary>
    /// <param name="view">The solved view.</param>
    /// <param name="members">The members, by number.</param>
    /// <param name="merged">Whether they are one player, as in GMCR+, rather than parties that may move together.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">There are too many parties or moves.</exception>
    public GraphCoalition(GraphView view, IReadOnlyList<int> members, bool merged, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        var graph = view.Graph;
        (View, Members, Merged) = (view, [.. members.Distinct().Order()], merged);
        if (!merged)
        {
            Improvements = [.. Enumerable.Range(0, graph.States).SelectMany(from => CoalitionImprovements.From(graph.Moves, graph.Payoffs, Members, from).Select(to => (from, to)))];
            Stable = Together.ToDictionary(concept => concept, concept => CoalitionStability.Stable(graph.Moves, graph.Payoffs, Members, concept, cancellation));
        }
        else
        {
            IReadOnlyList<int>[] players = [Members, .. Enumerable.Range(0, graph.Moves.Parties).Except(Members).Select(party => (IReadOnlyList<int>)[party])];
            var moves = MergedMoves.Of(graph, players, cancellation) ?? throw new NotSupportedException("There are too many moves of the merged parties to list.");
            Improvements = [.. Enumerable.Range(0, graph.States).SelectMany(from => moves.Moves(0, from).ToArray()
                .Where(to => Members.All(member => graph.Payoffs[member][to] > graph.Payoffs[member][from])).Select(to => (from, to)))];
            Stable = AsOne.ToDictionary(concept => concept, concept => MergedCoalitions.Stable(moves, graph.Payoffs, players, 0, concept, cancellation));
            Equilibria = AsOne.ToDictionary(concept => concept, concept => MergedCoalitions.Equilibria(moves, graph.Payoffs, players, concept, cancellation));
        }
        var holds = view.Solution.Equilibria[Concept.Seq];
        Jumps = [.. Improvements.Where(improvement => holds[improvement.From] && holds[improvement.To])];
    }

    /// <summary>The view.</summary>
    public GraphView View { get; }

    /// <summary>The members, by number, ascending.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>Whether they are one player.</summary>
    public bool Merged { get; }

    /// <summary>The changes that every member likes better, by state left.</summary>
    public IReadOnlyList<(int From, int To)> Improvements { get; }

    /// <summary>Per concept, the states at which the coalition would stay put.</summary>
    public IReadOnlyDictionary<Concept, StateSet> Stable { get; }

    /// <summary>Where they are one player: per concept, the states at which no player would move; else null.</summary>
    public IReadOnlyDictionary<Concept, StateSet>? Equilibria { get; }

    /// <summary>Equilibrium jumps: the improvements from one state at which no single party would move (SEQ) to another such state.</summary>
    public IReadOnlyList<(int From, int To)> Jumps { get; }

    /// <inheritdoc/>
    public string Field => "coalition";

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines => GraphCoalitionText.Lines(this);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteStartArray("members");
        foreach (var member in Members)
            writer.WriteStringValue(View.Graph.Conflict.Parties[member].Id);
        writer.WriteEndArray();
        writer.WriteBoolean("merged", Merged);
        Write(writer, "improvements", Improvements);
        GraphJson.Sets(writer, "stable", View.Graph, Stable);
        if (Equilibria is not null)
            GraphJson.Sets(writer, "equilibria", View.Graph, Equilibria);
        Write(writer, "jumps", Jumps);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, string name, IReadOnlyList<(int From, int To)> changes)
    {
        writer.WriteStartArray(name);
        foreach (var (from, to) in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("from", View.Graph.Letters(from));
            writer.WriteString("to", View.Graph.Letters(to));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
