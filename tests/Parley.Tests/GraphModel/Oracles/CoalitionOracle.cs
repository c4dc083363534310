using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>Coalition stability, merged coalitions and coalition-proofness, state by state from their definitions.</summary>
internal static class CoalitionOracle
{
    public static bool IsStable(SmallModel model, int[] coalition, int s, Concept concept)
    {
        int[] others = [.. Enumerable.Range(0, model.Parties).Except(coalition)];
        bool InPhi(int x) => coalition.Any(i => model.Payoffs[i][s] >= model.Payoffs[i][x]);
        IEnumerable<int> Answers(int s1) => concept switch
        {
            Concept.Nash => [],
            Concept.Seq => Enumerable.Range(1, (1 << others.Length) - 1)
                .Select(mask => others.Where((_, at) => (mask >> at & 1) != 0).ToArray())
                .SelectMany(group => Improvements(model, group, s1)),
            _ => Group(model, others, s1),
        };
        return Improvements(model, coalition, s).All(s1 => Answers(s1).Any(s2 =>
            InPhi(s2) && (concept != Concept.Smr || Group(model, coalition, s2).All(InPhi))));
    }

    public static bool IsCoalitionProof(SmallModel model, int[] coalition, int s)
    {
        bool SelfEnforcing(int q) => Enumerable.Range(1, (1 << coalition.Length) - 2)
            .Select(mask => coalition.Where((_, at) => (mask >> at & 1) != 0).ToArray())
            .All(group => IsCoalitionProof(model, group, q));
        return SelfEnforcing(s) && !Improvements(model, coalition, s).Any(SelfEnforcing);
    }

    /// <summary>Whether a player of a partition would stay; its moves are the group moves of its members, and players answer in turn.</summary>
    public static bool IsMergedStable(SmallModel model, int[][] players, int player, int s, Concept concept)
    {
        bool Better(int p, int from, int to) => players[p].All(i => model.Payoffs[i][to] > model.Payoffs[i][from]);
        var credible = concept is Concept.Seq or Concept.Sseq;
        HashSet<int> Answers(int s1)
        {
            var visited = new HashSet<(int State, int Last)> { (s1, player) };
            var added = true;
            while (added)
            {
                added = false;
                foreach (var (state, last) in visited.ToArray())
                    for (var p = 0; p < players.Length; p++)
                        if (p != player && p != last)
                            foreach (var to in Group(model, players[p], state).Where(to => to != state && (!credible || Better(p, state, to))))
                                added |= visited.Add((to, p));
            }
            return [.. visited.Where(node => node.Last != player).Select(node => node.State)];
        }
        return Group(model, players[player], s).Where(s1 => Better(player, s, s1)).All(s1 => concept != Concept.Nash && Answers(s1).Any(s2 =>
            !Better(player, s, s2)
            && (concept is Concept.Gmr or Concept.Seq || Group(model, players[player], s2).All(s3 => s3 == s2 || !Better(player, s, s3)))));
    }

    private static IEnumerable<int> Improvements(SmallModel model, int[] coalition, int s) =>
        Group(model, coalition, s).Where(q => coalition.All(i => model.Payoffs[i][q] > model.Payoffs[i][s]));

    private static HashSet<int> Group(SmallModel model, int[] group, int s) =>
        BruteForce.GroupMoves(model.Graph, model.Payoffs, group, s, improvements: false, SanctionMode.Sequence);
}
