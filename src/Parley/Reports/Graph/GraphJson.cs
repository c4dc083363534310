using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Writes solved views as JSON of the form <c>parley.graph/1</c>: see docs/reference/graph.schema.json.</summary>
public static class GraphJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "parley.graph/1";

    /// <summary>The JSON of one view, or of several by perspective: UTF-8, indented, states in the order of their numbers.</summary>
    /// <param name="title">The model's title.</param>
    /// <param name="views">The views with the answers to what was asked of each.</param>
    public static byte[] Write(string title, IReadOnlyList<(GraphView View, IReadOnlyList<IGraphAnswer> Answers)> views)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("title", title);
            if (views.Count == 1)
                Fields(writer, views[0].View, views[0].Answers);
            else
            {
                writer.WriteStartObject("perspectives");
                foreach (var (view, answers) in views)
                {
                    writer.WriteStartObject(view.Graph.Conflict.Perspective?.Id ?? "");
                    Fields(writer, view, answers);
                    writer.WriteEndObject();
                }
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Fields(Utf8JsonWriter writer, GraphView view, IReadOnlyList<IGraphAnswer> answers)
    {
        var graph = view.Graph;
        var conflict = graph.Conflict;
        writer.WriteString("digest", conflict.Digest);
        if (conflict.Perspective is { } perspective)
            writer.WriteString("perspective", perspective.Id);
        writer.WriteString("mode", GraphConceptText.Key(view.Solution.Mode));
        if (!conflict.IsGraphForm)
        {
            writer.WriteStartArray("options");
            foreach (var option in conflict.Options)
                writer.WriteStringValue(option.Name);
            writer.WriteEndArray();
        }
        writer.WriteNumber("states", graph.States);
        if (graph.StatusQuo is { } now)
            writer.WriteString("status_quo", graph.Letters(now));
        writer.WriteStartObject("outcomes");
        foreach (var (id, where) in view.Names.Outcomes)
            States(writer, id, graph, where.States());
        writer.WriteEndObject();
        Sets(writer, "equilibria", graph, view.Concepts.ToDictionary(concept => concept, concept => view.Solution.Equilibria[concept]));
        Stable(writer, "stable", graph, view.Concepts, (concept, party) => view.Solution.Stable[concept][party]);
        if (view.Solution.SimRefused is { } refused)
            writer.WriteString("sim_refused", refused == SimultaneousRefusal.TooManyCombinations ? "too-many-combinations" : "improvements-do-not-combine");
        GraphJsonExtras.Write(writer, view);
        foreach (var answer in answers)
        {
            writer.WritePropertyName(answer.Field);
            answer.Write(writer);
        }
    }

    /// <summary>Per party and concept, a set of states.</summary>
    internal static void Stable(Utf8JsonWriter writer, string name, ConflictGraph graph, IReadOnlyList<Concept> concepts, Func<Concept, int, StateSet> stable)
    {
        writer.WriteStartObject(name);
        for (var party = 0; party < graph.Moves.Parties; party++)
        {
            var number = party;
            Sets(writer, graph.Conflict.Parties[party].Id, graph, concepts.ToDictionary(concept => concept, concept => stable(concept, number)));
        }
        writer.WriteEndObject();
    }

    /// <summary>Per concept, a set of states.</summary>
    internal static void Sets(Utf8JsonWriter writer, string name, ConflictGraph graph, IReadOnlyDictionary<Concept, StateSet> sets)
    {
        writer.WriteStartObject(name);
        foreach (var concept in GraphSolver.All.Where(sets.ContainsKey))
            States(writer, GraphConceptText.Key(concept), graph, sets[concept].States());
        writer.WriteEndObject();
    }

    /// <summary>States as letters, or as names in graph form.</summary>
    internal static void States(Utf8JsonWriter writer, string? name, ConflictGraph graph, IEnumerable<int> states)
    {
        if (name is null)
            writer.WriteStartArray();
        else
            writer.WriteStartArray(name);
        foreach (var state in states)
            writer.WriteStringValue(graph.Letters(state));
        writer.WriteEndArray();
    }

    /// <summary>Moves in order.</summary>
    internal static void Steps(Utf8JsonWriter writer, string? name, ConflictGraph graph, IReadOnlyList<MoveStep> steps)
    {
        if (name is null)
            writer.WriteStartArray();
        else
            writer.WriteStartArray(name);
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("party", graph.Conflict.Parties[step.Party].Id);
            writer.WriteString("from", graph.Letters(step.From));
            writer.WriteString("to", graph.Letters(step.To));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
