using Parley.Files;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>What each party finds where it acts on a view of its own.</summary>
/// <param name="ViewOf">For each party, the perspective on which it acts.</param>
/// <param name="Stable">Per concept, for each party the states that it finds stable for itself in its own view.</param>
/// <param name="Unseen">For each party, the states that its view lacks.</param>
/// <param name="Surprises">The moves from the status quo, or else from the hypergame equilibria, that somebody would make and another does not foresee.</param>
/// <param name="Problem">Why the views cannot be compared, as a sentence; else null.</param>
public sealed record GraphBeliefs(
    IReadOnlyList<string> ViewOf, IReadOnlyDictionary<Concept, IReadOnlyList<StateSet>> Stable, IReadOnlyList<StateSet> Unseen,
    IReadOnlyList<Surprise> Surprises, string? Problem)
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    /// <summary>The states at which no party would move, as each sees it.</summary>
    public StateSet Equilibria(Concept concept) => Stable[concept].Aggregate((all, next) => all.And(next));

    /// <summary>Solves each party's own view; null where the perspective ascribes none.</summary>
    public static GraphBeliefs? Of(GraphSolution solution, ModelFile model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(model);
        var graph = solution.Graph;
        if (graph.Conflict.Perspective is not { Believes.Count: > 0 } perspective)
            return null;
        string[] viewOf = [.. graph.Conflict.Parties.Select(party => perspective.Believes.GetValueOrDefault(party.Id, perspective.Id))];
        var games = new Dictionary<string, (PerceivedGame Game, StateSet Unseen)>();
        foreach (var view in viewOf.Distinct())
        {
            var seen = view == perspective.Id ? graph : GraphCompiler.Compile(model.In(view), cancellation).Graph;
            if (seen is null || seen.Missing.Count > 0 || Translate(graph, seen) is not { } game)
                return new GraphBeliefs(viewOf, new Dictionary<Concept, IReadOnlyList<StateSet>>(), [], [],
                    $"The view '{view}' cannot be laid over this one: {(seen is null ? "it cannot be analysed by itself" : seen.Missing.Count > 0 ? "preferences are missing in it" : "it has parties or states of its own")}.");
            games[view] = game;
        }
        PerceivedGame[] views = [.. viewOf.Select(view => games[view].Game)];
        var stable = Concepts.ToDictionary(concept => concept, concept => (IReadOnlyList<StateSet>)
            [.. Enumerable.Range(0, views.Length).Select(party => Hypergame.Stable(views, party, concept, solution.Mode, cancellation))]);
        var beliefs = new GraphBeliefs(viewOf, stable, [.. viewOf.Select(view => games[view].Unseen)], [], null);
        IEnumerable<int> from = graph.StatusQuo is { } now ? [now] : beliefs.Equilibria(Concept.Seq).States().Take(20);
        return beliefs with { Surprises = [.. from.SelectMany(state => Hypergame.Surprises(views, state))] };
    }

    /// <summary>A view in the state numbers of another; nobody moves to or from states that it lacks. Null where it has states or parties of its own.</summary>
    private static (PerceivedGame Game, StateSet Unseen)? Translate(ConflictGraph graph, ConflictGraph seen)
    {
        if (!seen.Conflict.Parties.Select(party => party.Id).SequenceEqual(graph.Conflict.Parties.Select(party => party.Id)))
            return null;
        var number = Enumerable.Range(0, graph.States).ToDictionary(graph.Letters);
        var to = new int[seen.States];
        for (var state = 0; state < seen.States; state++)
            if (!number.TryGetValue(seen.Letters(state), out to[state]))
                return null;
        var parties = Enumerable.Range(0, graph.Moves.Parties).ToList();
        IReadOnlyList<(int, int)>[] arcs = [.. parties.Select(party => (IReadOnlyList<(int, int)>)
            [.. Enumerable.Range(0, seen.States).SelectMany(from => seen.Moves.Moves(party, from).ToArray().Select(target => (to[from], to[target])))])];
        int[][] payoffs = [.. parties.Select(_ => new int[graph.States])];
        foreach (var party in parties)
            for (var state = 0; state < seen.States; state++)
                payoffs[party][to[state]] = seen.Payoffs[party][state];
        var unseen = StateSet.Of(graph.States, Enumerable.Range(0, graph.States).Except(to));
        return (new PerceivedGame(MoveGraph.FromArcs(graph.States, arcs), payoffs), unseen);
    }
}
