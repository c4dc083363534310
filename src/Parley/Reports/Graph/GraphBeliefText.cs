using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The sentences about parties that act on views of their own.</summary>
internal static class GraphBeliefText
{
    private const int MostSurprises = 8;

    public static IEnumerable<string> Lines(GraphView view)
    {
        if (view.Beliefs is not { } beliefs)
            yield break;
        yield return "Views differ: each party acts on its own view of the conflict.";
        if (beliefs.Problem is { } problem)
        {
            yield return "  " + problem;
            yield break;
        }
        var names = view.Names;
        var concept = beliefs.Stable.ContainsKey(view.Main) ? view.Main : Concept.Seq;
        foreach (var (party, perspective) in beliefs.ViewOf.Index())
        {
            var unseen = beliefs.Unseen[party];
            yield return $"  {names.Party(party)} ({perspective}) would stay at {Where(view, beliefs.Stable[concept][party])}{(unseen.Count > 0 ? $"; it does not see {names.Runs(unseen.States(), 12)}" : "")}.";
        }
        var holds = beliefs.Equilibria(concept);
        yield return holds.Count == 0 ? "  As each sees it, there is no state at which no party would move."
            : $"  As each sees it, no party would move at {names.Runs(holds.States(), 12)} (hypergame equilibria, {GraphConceptText.Name(concept)}).";
        foreach (var group in beliefs.Surprises.GroupBy(surprise => (surprise.Move, surprise.MoveKnown)).Take(MostSurprises))
            yield return $"  {Who(names, group)} not foresee that {names.Party(group.Key.Move.Party)} would move from {names.State(group.Key.Move.From)} to {names.Full(group.Key.Move.To)}{(group.Key.MoveKnown ? "" : ": the move is not in that view")}.";
        var more = beliefs.Surprises.Select(surprise => (surprise.Move, surprise.MoveKnown)).Distinct().Count() - MostSurprises;
        if (more > 0)
            yield return $"  {GraphNames.Count(more, "further move")} would not be foreseen.";
    }

    private static string Where(GraphView view, StateSet set) => view.Graph.States <= GraphFold.Most
        ? view.Names.Runs(set.States())
        : $"{GraphNames.Number(set.Count)} of the {GraphNames.Count(set.Length, "state")}";

    private static string Who(GraphNames names, IEnumerable<Surprise> group)
    {
        var who = group.Select(surprise => names.Party(surprise.Party)).ToList();
        return $"{GraphNames.List(who)} {(who.Count == 1 ? "does" : "do")}";
    }
}
