using System.Numerics;

namespace Parley.GraphModel;

/// <summary>The least value that a group reaches by sequences in which each of its parties moves at most once.</summary>
/// <remarks>
/// Source: the rule of current gmcr-py, kept so that its tables can be reproduced.
/// Steps: for each set of parties that may still move, from the empty set up, the least value at a state is its own or that of a state
/// one move of a party of the set away, with that party taken out. Cost: 2^parties × (states + arcs); memory: two layers of sets of equal size.
/// </remarks>
internal static class WorstAnswerOnce
{
    public static int[] Find(MoveGraph graph, int[] values, IReadOnlyList<int> group, IReadOnlyList<int[]>? improvements,
        CancellationToken cancellation)
    {
        var smaller = new Dictionary<uint, int[]> { [0] = values };
        var sets = Enumerable.Range(1, (1 << group.Count) - 1).Select(set => (uint)set);
        foreach (var layer in sets.GroupBy(BitOperations.PopCount).OrderBy(layer => layer.Key))
        {
            var layerValues = new Dictionary<uint, int[]>();
            foreach (var set in layer)
            {
                cancellation.ThrowIfCancellationRequested();
                var least = (int[])values.Clone();
                for (var g = 0; g < group.Count; g++)
                    if ((set >> g & 1) != 0)
                        WorstAnswer.Lower(graph, least, smaller[set & ~(1u << g)], group[g], improvements?[group[g]]);
                layerValues[set] = least;
            }
            smaller = layerValues;
        }
        return group.Count == 0 ? (int[])values.Clone() : smaller[(1u << group.Count) - 1];
    }
}
