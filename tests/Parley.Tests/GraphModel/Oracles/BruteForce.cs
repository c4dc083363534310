using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>
/// The stability concepts written straight from their definitions, state by state, with an explicit search over sequences of moves.
/// It knows nothing of the engine but the arcs and the payoffs.
/// </summary>
internal static class BruteForce
{
    public static bool IsStable(MoveGraph graph, int[][] payoffs, int party, int state, Concept concept, SanctionMode mode = SanctionMode.Sequence)
    {
        foreach (var s1 in Reach(graph, party, state))
        {
            if (payoffs[party][s1] <= payoffs[party][state])
                continue;
            if (!Sanctions(graph, payoffs, party, state, s1, concept, mode).Any())
                return false;
        }
        return true;
    }

    /// <summary>The states by which the improvement of <paramref name="party"/> from <paramref name="state"/> to <paramref name="s1"/> is sanctioned.</summary>
    public static IEnumerable<int> Sanctions(MoveGraph graph, int[][] payoffs, int party, int state, int s1, Concept concept, SanctionMode mode)
    {
        if (concept == Concept.Nash)
            return [];
        var opponents = Enumerable.Range(0, graph.Parties).Where(j => j != party).ToArray();
        var credible = concept is Concept.Seq or Concept.Sseq;
        var inescapable = concept is Concept.Smr or Concept.Sseq;
        bool NoBetter(int q) => payoffs[party][state] >= payoffs[party][q];
        return GroupMoves(graph, payoffs, opponents, s1, credible, mode)
            .Where(s2 => NoBetter(s2) && (!inescapable || Reach(graph, party, s2).All(NoBetter)));
    }

    /// <summary>R_H(s), or R_H⁺(s) where <paramref name="improvements"/> is set.</summary>
    public static HashSet<int> GroupMoves(MoveGraph graph, int[][] payoffs, int[] group, int state, bool improvements, SanctionMode mode)
    {
        var reached = new HashSet<int>();
        var visited = new HashSet<(int, int)>();
        void Sequences(int s, int lastMover, int[] mayMove)
        {
            foreach (var j in mayMove)
            {
                if (j == lastMover)
                    continue;
                foreach (var q in Reach(graph, j, s))
                {
                    if (improvements && payoffs[j][q] <= payoffs[j][s])
                        continue;
                    reached.Add(q);
                    if (mode == SanctionMode.Once)
                        Sequences(q, j, [.. mayMove.Where(k => k != j)]);
                    else if (mode == SanctionMode.Sequence && visited.Add((q, j)))
                        Sequences(q, j, mayMove);
                }
            }
        }
        Sequences(state, -1, group);
        return reached;
    }

    private static int[] Reach(MoveGraph graph, int party, int state) => graph.Moves(party, state).ToArray();
}
