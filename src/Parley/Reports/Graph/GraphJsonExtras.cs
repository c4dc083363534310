using Parley.Assessment;
using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The fields that only some models have: foresight of two parties, strong and unknown preferences, views that parties act on.</summary>
internal static class GraphJsonExtras
{
    public static void Write(Utf8JsonWriter writer, GraphView view)
    {
        var graph = view.Graph;
        if (GraphExtras.NonMyopic(graph)?.Stable is { } stable)
        {
            writer.WriteStartObject("non_myopic");
            GraphJson.States(writer, "equilibria", graph, stable[0].And(stable[1]).States());
            writer.WriteStartObject("stable");
            foreach (var (party, set) in stable.Index())
                GraphJson.States(writer, graph.Conflict.Parties[party].Id, graph, set.States());
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        if (GraphExtras.Strong(view) is { } strong)
            GraphJson.Sets(writer, "strong", graph, strong.ToDictionary(pair => pair.Key, pair => pair.Value.Strong));
        if (GraphExtras.Uncertain(view) is { } uncertain)
        {
            writer.WriteStartObject("uncertain");
            foreach (var (extension, sets) in uncertain)
                GraphJson.Sets(writer, GraphExtras.Letter(extension), graph, sets);
            writer.WriteEndObject();
        }
        if (view.Beliefs is { Problem: null } beliefs)
            Write(writer, view, beliefs);
    }

    private static void Write(Utf8JsonWriter writer, GraphView view, GraphBeliefs beliefs)
    {
        var graph = view.Graph;
        IReadOnlyList<Concept> concepts = [.. view.Concepts.Where(beliefs.Stable.ContainsKey)];
        writer.WriteStartObject("hypergame");
        writer.WriteStartObject("views");
        foreach (var (party, perspective) in beliefs.ViewOf.Index())
            writer.WriteString(graph.Conflict.Parties[party].Id, perspective);
        writer.WriteEndObject();
        GraphJson.Sets(writer, "equilibria", graph, concepts.ToDictionary(concept => concept, beliefs.Equilibria));
        GraphJson.Stable(writer, "stable", graph, concepts, (concept, party) => beliefs.Stable[concept][party]);
        writer.WriteStartArray("surprises");
        foreach (var surprise in beliefs.Surprises)
        {
            writer.WriteStartObject();
            writer.WriteString("surprised", graph.Conflict.Parties[surprise.Party].Id);
            writer.WriteString("mover", graph.Conflict.Parties[surprise.Move.Party].Id);
            writer.WriteString("from", graph.Letters(surprise.Move.From));
            writer.WriteString("to", graph.Letters(surprise.Move.To));
            writer.WriteBoolean("move_known", surprise.MoveKnown);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
