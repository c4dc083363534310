using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What would have to be preferred so that a state holds: conditions for each party, the least change of what is stated, and counts where these are small.</summary>
public sealed class GraphInverse : IGraphAnswer
{
    private const long MostTried = 20_000;
    private const int MostWays = 5;

    /// <summary>Asks about one state.</summary>
    /// <param name="view">The solved view.</param>
    /// <param name="state">The state that should hold.</param>
    /// <param name="party">The only party whose preferences may change; null for all.</param>
    /// <param name="concept">Any concept but SIM.</param>
    /// <param name="cancellation">Stops the work.</param>
    public GraphInverse(GraphView view, int state, int? party, Concept concept, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        var graph = view.Graph;
        (View, State, Only, Concept) = (view, state, party, concept);
        int[] parties = party is { } one ? [one] : [.. Enumerable.Range(0, graph.Moves.Parties)];
        Conditions = [.. parties.Select(p => (p, InverseConditions.For(graph.Moves, graph.Payoffs, state, p, concept)))];
        Least = LeastChange.ToHold(graph.Moves, StatedOrders.Of(graph), state, concept, parties, view.Solution.Mode, MostTried, MostWays, cancellation);
        Counts = InverseCounts.Count(graph.Moves, graph.Payoffs, state, parties, concept, 200_000, cancellation);
    }

    /// <summary>The view.</summary>
    public GraphView View { get; }

    /// <summary>The state that should hold.</summary>
    public int State { get; }

    /// <summary>The only party whose preferences may change, or null.</summary>
    public int? Only { get; }

    /// <summary>The concept.</summary>
    public Concept Concept { get; }

    /// <summary>For each party asked about, its conditions.</summary>
    public IReadOnlyList<(int Party, IReadOnlyList<PreferenceCondition> Conditions)> Conditions { get; }

    /// <summary>The least change of the stated preferences.</summary>
    public LeastChangeResult Least { get; }

    /// <summary>How many strict rankings do; null where there are too many.</summary>
    public InverseCount? Counts { get; }

    /// <inheritdoc/>
    public string Field => "inverse";

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines => GraphInverseText.Lines(this);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var graph = View.Graph;
        writer.WriteStartObject();
        writer.WriteString("state", graph.Letters(State));
        writer.WriteString("concept", GraphConceptText.Key(Concept));
        writer.WriteBoolean("holds", View.Solution.Equilibria[Concept][State]);
        writer.WriteStartObject("conditions");
        foreach (var (party, conditions) in Conditions)
        {
            writer.WriteStartArray(graph.Conflict.Parties[party].Id);
            foreach (var condition in conditions)
            {
                writer.WriteStartObject();
                writer.WriteString("move", graph.Letters(condition.Move));
                writer.WriteBoolean("met", condition.HoldsFor(graph.Payoffs[party], State));
                writer.WriteStartArray("no_better_than_any_of");
                foreach (var alternative in condition.Alternatives)
                    GraphJson.States(writer, null, graph, alternative);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        WriteLeast(writer);
        if (Counts is { } counts)
        {
            writer.WriteStartObject("counts");
            writer.WriteString("favourable", counts.Favourable.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("total", counts.Total.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private void WriteLeast(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("least_change");
        if (Least.Changes is { } changes)
            writer.WriteNumber("changes", changes);
        else
            writer.WriteNumber("more_than", Least.MoreThan);
        writer.WriteBoolean("impossible", Least.Impossible);
        writer.WriteStartArray("ways");
        foreach (var way in Least.Ways)
        {
            writer.WriteStartArray();
            foreach (var edit in way)
            {
                writer.WriteStartObject();
                writer.WriteString("party", View.Graph.Conflict.Parties[edit.Party].Id);
                writer.WriteString(edit.Below is null ? "leave_out" : "lower", GraphInverseText.Item(View.Graph, edit.Party, edit.Item));
                if (edit.Below is { } below)
                    writer.WriteString("below", GraphInverseText.Item(View.Graph, edit.Party, below));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteBoolean("all_ways", Least.AllWays);
        writer.WriteEndObject();
    }
}
