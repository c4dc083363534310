using System.Globalization;
using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Tests.Catalog;

/// <summary>Computes what one table of the catalog states, as text to be compared: what is expected, and what the engines give.</summary>
internal sealed class TableCheck(ExpectedTables tables, JsonElement table)
{
    private readonly ConflictGraph _graph = tables.Graph(Text(table, "perspective"));

    public (string Expected, string Actual) Compare() => table.GetProperty("what").GetString() switch
    {
        "equilibria" => (List("states"), Numbers(Equilibria(table.GetProperty("concept").GetString()!))),
        "stable" => (List("states"), Numbers(Stable(table.GetProperty("concept").GetString()!)[Party("party")])),
        "strongly-stable" => StronglyStable(),
        "ranking" => Ranking(),
        "improvements" => Moves(Improvements()),
        "coalition-improvements" => Moves(CoalitionImprovements.All(_graph.Moves, _graph.Payoffs).Select(move => Line(move.Coalition, move.From, move.To))),
        "coalition-stable" => (List("states"), Numbers(CoalitionStability.StableForEvery(_graph.Moves, _graph.Payoffs, Parse(Text(table, "concept")!)))),
        "coalition-stable-equilibria" => (List("states"), Numbers(Equilibria(Text(table, "concept")!)
            .And(CoalitionStability.StableForEvery(_graph.Moves, _graph.Payoffs, Parse(Text(table, "concept")!))))),
        "strong-nash" => (List("states"), Numbers(CoalitionStability.StableForEvery(_graph.Moves, _graph.Payoffs, Concept.Nash))),
        "coalition-proof-nash" => (List("states"), Numbers(CoalitionProofNash.Find(_graph.Moves, _graph.Payoffs))),
        "distances" => Distances(),
        "reachable" => Reachable(),
        "path" => Path(),
        "inverse-count" => InverseCount(),
        var other => throw new InvalidDataException($"The catalog's test does not know the table '{other}'."),
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Concept Parse(string concept) => Enum.Parse<Concept>(concept, ignoreCase: true);

    private SanctionMode Mode => Enum.Parse<SanctionMode>(Text(table, "mode") ?? "sequence", ignoreCase: true);

    private int[] Integers(string name) => [.. table.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];

    private string List(string name) => string.Join(" ", Integers(name).Order());

    private string Numbers(StateSet states) => string.Join(" ", tables.NumbersOf(_graph, states.States()));

    private int Number(int state) => tables.NumbersOf(_graph, [state]).Single();

    private int Party(string name) => Index(table.GetProperty(name).GetString()!);

    private int Index(string party) => _graph.PartyOf(party) is var index and >= 0 ? index : throw new InvalidDataException($"There is no party '{party}'.");

    private IReadOnlyList<StateSet> Stable(string concept)
    {
        if (concept == "seq+sim")
            return [.. Stable("seq").Zip(Stable("sim"), (seq, sim) => seq.And(sim))];
        if (concept == "nm")
            return LimitedMoves.NonMyopic(_graph.Moves, _graph.Payoffs).Stable!;
        if (concept[0] == 'l')
            return LimitedMoves.Stable(_graph.Moves, _graph.Payoffs, int.Parse(concept[1..], CultureInfo.InvariantCulture));
        return GraphSolver.Solve(_graph, Mode, [Parse(concept)]).Stable[Parse(concept)];
    }

    private StateSet Equilibria(string concept)
    {
        if (Text(table, "uncertain") is { } extension)
        {
            var relations = _graph.Preferences.Select(order => PairwisePreference.FromPayoffs(order!.Payoff, order.Unknown)).ToList();
            return UncertainStability.Equilibria(_graph.Moves, relations, Parse(concept), Enum.Parse<UncertaintyExtension>(extension, ignoreCase: true));
        }
        return Text(table, "strength") switch
        {
            null => Stable(concept).Aggregate((all, next) => all.And(next)),
            "strong" => Strength(concept).Strong,
            _ => Strength(concept).General,
        };
    }

    private StrengthResult Strength(string concept) =>
        StrengthOfPreference.Equilibria(_graph.Moves, _graph.Payoffs, [.. _graph.Preferences.Select(order => order!.Tier ?? new int[_graph.States])], Parse(concept));

    private (string, string) StronglyStable()
    {
        var concepts = table.GetProperty("concepts").EnumerateArray().Select(concept => concept.GetString()!).ToList();
        var wanted = Integers("includes");
        return (string.Join("; ", concepts.Select(concept => $"{concept} {string.Join(" ", wanted)}")), string.Join("; ", concepts.Select(concept =>
            $"{concept} {string.Join(" ", tables.NumbersOf(_graph, Strength(concept).Strong.States()).Where(wanted.Contains))}")));
    }

    private (string, string) Ranking()
    {
        var tiers = table.GetProperty("tiers").EnumerateArray().Select(tier => string.Join(" ", tier.EnumerateArray().Select(number => number.GetInt32()).Order()));
        var groups = _graph.Preferences[Party("party")]!.Groups.Select(group => string.Join(" ", tables.NumbersOf(_graph, group)));
        return (string.Join(" > ", tiers), string.Join(" > ", groups));
    }

    private IEnumerable<string> Improvements()
    {
        for (var party = 0; party < _graph.Moves.Parties; party++)
            for (var from = 0; from < _graph.States; from++)
                foreach (var to in _graph.Moves.Moves(party, from).ToArray())
                    if (_graph.Payoffs[party][to] > _graph.Payoffs[party][from])
                        yield return Line([party], from, to);
    }

    private string Line(IEnumerable<int> parties, int from, int to) =>
        $"{string.Join("+", parties.Order().Select(party => _graph.Conflict.Parties[party].Id))} {Number(from)}>{Number(to)}";

    private string Line(JsonElement move) =>
        Line(move.GetProperty("by").EnumerateArray().Select(party => Index(party.GetString()!)), tables.State(_graph, move.GetProperty("from").GetInt32()), tables.State(_graph, move.GetProperty("to").GetInt32()));

    private (string, string) Moves(IEnumerable<string> found)
    {
        var expected = table.GetProperty("moves").EnumerateArray().Select(Line).Order(StringComparer.Ordinal).ToList();
        if (!table.GetProperty("complete").GetBoolean())
            found = found.Where(expected.Contains);
        return (string.Join("\n", expected), string.Join("\n", found.Order(StringComparer.Ordinal)));
    }

    private StatusQuoResult From() =>
        StatusQuoAnalysis.From(_graph.Moves, tables.State(_graph, table.GetProperty("from").GetInt32()), Text(table, "by") == "improvements" ? _graph.Payoffs : null);

    private (string, string) Distances()
    {
        var result = From();
        var expected = table.GetProperty("distances").EnumerateObject().Select(entry => (State: int.Parse(entry.Name, CultureInfo.InvariantCulture), Moves: entry.Value.GetInt32())).Order();
        var actual = Enumerable.Range(0, _graph.States).Where(state => result.MovesTo(state) is not null).Select(state => (State: Number(state), Moves: result.MovesTo(state)!.Value)).Order();
        return (string.Join("; ", expected), string.Join("; ", actual));
    }

    private (string, string) Reachable()
    {
        var result = From();
        var (reached, not) = (Integers("reached"), Integers("not_reached"));
        var named = reached.Concat(not).Where(number => result.Reachable[tables.State(_graph, number)]);
        return (string.Join(" ", reached.Order()), string.Join(" ", named.Order()));
    }

    private (string, string) Path()
    {
        var steps = table.GetProperty("steps").EnumerateArray().Select(Line).ToList();
        var improvements = Improvements().Concat(CoalitionImprovements.All(_graph.Moves, _graph.Payoffs).Select(move => Line(move.Coalition, move.From, move.To))).ToHashSet();
        return (string.Join("\n", steps), string.Join("\n", steps.Where(improvements.Contains)));
    }

    private (string, string) InverseCount()
    {
        var vary = table.GetProperty("vary").EnumerateArray().Select(party => Index(party.GetString()!)).ToArray();
        var count = InverseCounts.Count(_graph.Moves, _graph.Payoffs, tables.State(_graph, table.GetProperty("state").GetInt32()), vary, Parse(Text(table, "concept")!));
        return (table.GetProperty("count").GetInt32().ToString(CultureInfo.InvariantCulture), $"{count?.Favourable}");
    }
}
