using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Reports a conflict whose states are too many to list: counts for all of them, letters for the first few.</summary>
public static class GraphLarge
{
    /// <summary>The most states that JSON lists for one set; beyond it, the set is cut and said to be.</summary>
    public const int MostListed = 10_000;

    private const int MostShown = 20;

    /// <summary>The report as paragraphs.</summary>
    public static IReadOnlyList<string> Lines(ConflictCube cube, OptionStability stability)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(stability);
        var equilibria = stability.Equilibria(Headline(stability));
        var lines = new List<string>
        {
            $"{Number(cube.Cube.FeasibleCount)} states: too many to list one by one. Stability was computed for all of them.",
            "",
            equilibria.Count == 0 ? "From every state some party would move." : $"No party would move at {Number(equilibria.Count)} of them{(equilibria.Count > MostShown ? ", for example" : "")}: {string.Join(", ", Letters(cube, equilibria, MostShown))}.",
        };
        if (cube.StatusQuo is { } now)
            lines.Add(Now(cube, stability, now));
        foreach (var outcome in cube.Conflict.Outcomes)
            lines.Add(OutcomeLine(cube, outcome, equilibria));
        if (LargeFindings.Unknown(cube.Conflict) is { Count: > 0 } unknown)
            lines.Add($"What {Wording.Parties(cube.Conflict, unknown)} {(unknown.Count == 1 ? "prefers" : "prefer")} is stated as unknown in part. With so many states an unknown weight counts as nothing, and unknown comparisons are decided by the rest of what is stated.");
        lines.Add("");
        lines.Add("At how many states each party would stay, by stability concept:");
        for (var party = 0; party < cube.Conflict.Parties.Count; party++)
            lines.Add($"  {GraphNames.Clean(cube.Conflict.Parties[party].Name)}: {string.Join(", ", stability.Concepts.Select(concept => $"{GraphConceptText.Name(concept)} {Number(stability.Stable(party, concept).Count)}"))}");
        lines.Add($"  every party: {string.Join(", ", stability.Concepts.Select(concept => $"{GraphConceptText.Name(concept)} {Number(stability.Equilibria(concept).Count)}"))}");
        lines.Add("  A party stays where, under");
        lines.AddRange(stability.Concepts.Select(concept => $"  {GraphConceptText.Name(concept)}: {GraphConceptText.Plain(concept)}."));
        return lines;
    }

    /// <summary>The report as JSON of the form <c>parley.graph/1</c>; sets are given by their size, and listed up to <see cref="MostListed"/> states.</summary>
    public static byte[] Json(ConflictCube cube, OptionStability stability)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(stability);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", GraphJson.Format);
            writer.WriteString("title", cube.Conflict.Title);
            writer.WriteString("digest", cube.Conflict.Digest);
            writer.Maybe("perspective", cube.Conflict.Perspective?.Id);
            writer.WriteString("mode", GraphConceptText.Key(SanctionMode.Sequence));
            writer.Texts("options", cube.Conflict.Options.Select(option => option.Name));
            writer.WriteNumber("states", cube.Cube.FeasibleCount);
            if (cube.StatusQuo is { } now)
                writer.WriteString("status_quo", cube.Coding.Letters((ulong)now));
            if (LargeFindings.Unknown(cube.Conflict) is { Count: > 0 } unknown)
                writer.Texts("unknown_ignored", unknown);
            writer.WriteStartObject("equilibria");
            foreach (var concept in stability.Concepts)
                writer.Texts(GraphConceptText.Key(concept), Letters(cube, stability.Equilibria(concept), MostListed));
            writer.WriteEndObject();
            writer.WriteStartObject("counts");
            Counts(writer, "equilibria", stability, stability.Equilibria);
            for (var party = 0; party < cube.Conflict.Parties.Count; party++)
            {
                var number = party;
                Counts(writer, cube.Conflict.Parties[party].Id, stability, concept => stability.Stable(number, concept));
            }
            writer.WriteEndObject();
            writer.WriteBoolean("truncated", stability.Concepts.Any(concept => stability.Equilibria(concept).Count > MostListed));
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static Concept Headline(OptionStability stability) => stability.Concepts.Contains(Concept.Seq) ? Concept.Seq : stability.Concepts[0];

    private static string Now(ConflictCube cube, OptionStability stability, int now)
    {
        var leavers = Enumerable.Range(0, cube.Conflict.Parties.Count).Where(party => !stability.Stable(party, Headline(stability))[now]).Select(party => cube.Conflict.Parties[party].Name).ToList();
        var letters = cube.Coding.Letters((ulong)now);
        return leavers.Count == 0 ? $"No party would move from the status quo ({letters})." : $"From the status quo ({letters}) {Wording.List(leavers)} would move.";
    }

    private static string OutcomeLine(ConflictCube cube, Outcome outcome, StateSet equilibria)
    {
        var where = CubeCompiler.Compile(cube.Conflict.Expand(outcome.Is), cube.Coding).Evaluate(cube.Coding.Bits);
        var holding = equilibria.And(where).Count;
        return holding == 0 ? $"{Wording.Capital(Wording.Outcome(cube.Conflict, outcome.Id))}: some party would move from each of its states." : $"{Wording.Capital(Wording.Outcome(cube.Conflict, outcome.Id))}: no party would move at {Number(holding)} of its states.";
    }

    private static IEnumerable<string> Letters(ConflictCube cube, StateSet states, int most) => states.States().Take(most).Select(state => cube.Coding.Letters((ulong)state));

    private static void Counts(Utf8JsonWriter writer, string name, OptionStability stability, Func<Concept, StateSet> set)
    {
        writer.WriteStartObject(name);
        foreach (var concept in stability.Concepts)
            writer.WriteNumber(GraphConceptText.Key(concept), set(concept).Count);
        writer.WriteEndObject();
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
