using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Why a party would stay at a state or move away: each better move and the answer that spoils it.</summary>
/// <param name="view">The solved view.</param>
/// <param name="states">The states asked about.</param>
/// <param name="parties">The parties asked about.</param>
/// <param name="concept">The concept.</param>
/// <param name="cancellation">Stops the work.</param>
public sealed class GraphWhy(GraphView view, IReadOnlyList<int> states, IReadOnlyList<int> parties, Concept concept, CancellationToken cancellation = default) : IGraphAnswer
{
    private readonly IReadOnlyList<WhyCase> _cases =
        [.. states.SelectMany(state => parties.Select(party => WhyCase.Of(view, party, state, concept, cancellation)))];

    /// <inheritdoc/>
    public string Field => "why";

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = new List<string>();
            foreach (var state in states)
            {
                lines.Add($"{view.Names.Full(state)}: {view.Names.Words(state)}.");
                foreach (var one in _cases.Where(one => one.State == state))
                    lines.AddRange(GraphWhyText.Lines(view, one).Select(line => "  " + line));
            }
            lines.Add(GraphWhyText.Meaning(concept));
            return lines;
        }
    }

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var one in _cases)
            Write(writer, one);
        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, WhyCase one)
    {
        writer.WriteStartObject();
        writer.WriteString("state", view.Graph.Letters(one.State));
        writer.WriteString("party", view.Graph.Conflict.Parties[one.Party].Id);
        writer.WriteString("concept", GraphConceptText.Key(one.Concept));
        if (one.Stable is { } stable)
            writer.WriteBoolean("stable", stable);
        writer.WriteStartArray("improvements");
        foreach (var improvement in one.Improvements)
        {
            writer.WriteStartObject();
            writer.WriteString("to", view.Graph.Letters(improvement.Target));
            writer.WriteString("outcome", improvement.Outcome switch
            {
                ImprovementOutcome.Sanctioned => "answered",
                ImprovementOutcome.Unsanctioned => "unanswered",
                _ => "not-searched",
            });
            if (improvement.Outcome == ImprovementOutcome.Sanctioned)
            {
                writer.WriteBoolean("at_the_same_time", one.AtOnce.Contains(improvement.Target));
                GraphJson.Steps(writer, "answer", view.Graph, improvement.Answer);
                writer.WriteString("end", view.Graph.Letters(improvement.End!.Value));
                if (improvement.Escape is { } escape)
                    writer.WriteString("escape", view.Graph.Letters(escape.To));
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>One state, one party: its better moves and what answers them.</summary>
/// <param name="Stable">Whether the party stays; null where a search was cut short.</param>
/// <param name="AtOnce">The targets whose answer is that others move at the same time.</param>
internal sealed record WhyCase(int Party, int State, Concept Concept, bool? Stable, IReadOnlyList<ExplainedImprovement> Improvements, IReadOnlyList<int> AtOnce)
{
    public static WhyCase Of(GraphView view, int party, int state, Concept concept, CancellationToken cancellation)
    {
        var graph = view.Graph;
        var mode = view.Solution.Mode;
        var explained = Explain.State(MoveView.Of(graph.Moves, graph.Payoffs), party, state, concept == Concept.Sim ? Concept.Seq : concept, mode, cancellation: cancellation);
        if (concept != Concept.Sim)
            return new WhyCase(party, state, concept, explained.Stable, explained.Improvements, []);
        // SIM looks at what SEQ leaves unanswered, and only where somebody else would move as well.
        var together = view.Solution.Stable[Concept.Seq].Count(stable => !stable[state]) >= 2;
        var atOnce = new List<int>();
        var improvements = explained.Improvements.Select(improvement =>
        {
            if (improvement.Outcome != ImprovementOutcome.Unsanctioned || !together
                || SimultaneousStability.Sanction(graph.Options!, graph.Moves, graph.Payoffs, party, state, improvement.Target) is not { } sanction)
                return improvement;
            atOnce.Add(improvement.Target);
            return improvement with { Outcome = ImprovementOutcome.Sanctioned, Answer = [.. sanction.Steps.Where(step => step.Party != party)], End = sanction.End };
        }).ToList();
        return new WhyCase(party, state, concept, view.Solution.Stable[Concept.Sim][party][state], improvements, atOnce);
    }
}
