namespace Parley.GraphModel;

/// <summary>The least value that a group reaches by any sequence of moves in which no party moves twice in succession.</summary>
/// <remarks>
/// Source: Fang, Hipel &amp; Kilgour (1993), chapter 3: a state is extended by party j unless j is its only last mover.
/// Steps: states are taken from the least value up, and each value is carried backwards along the arcs over the pairs (state, last mover).
/// The first arc that reaches a state q, by mover k, settles q for every last mover but k, and for "nobody moved yet";
/// the first that reaches it by another mover settles the rest. So each pair is settled once, with its least value.
/// Cost: states × parties + arcs, after a sort of the states. Moves need be neither transitive nor reversible.
/// </remarks>
internal static class WorstAnswerBySequence
{
    private const int Open = -1;
    private const int Settled = -2;

    public static int[] Find(MoveGraph graph, int[] values, IReadOnlyList<int> group, IReadOnlyList<int[]>? improvements,
        CancellationToken cancellation)
    {
        var reversed = graph.Reversed;
        var least = new int[graph.States];
        // Open; or the one last mover for which the state is still to be settled; or Settled.
        var left = new int[graph.States];
        Array.Fill(left, Open);
        var pending = new Stack<(int State, int Mover)>();
        foreach (var origin in Ascending(values))
        {
            cancellation.ThrowIfCancellationRequested();
            if (left[origin] == Open)
                least[origin] = values[origin];
            Settle(origin, left, group, pending);
            while (pending.TryPop(out var node))
                foreach (var q in reversed.Moves(node.Mover, node.State))
                {
                    if (left[q] == Settled || left[q] == node.Mover)
                        continue;
                    if (improvements is not null && improvements[node.Mover][node.State] <= improvements[node.Mover][q])
                        continue;
                    if (left[q] == Open)
                    {
                        least[q] = values[origin];
                        SettleAllBut(q, node.Mover, left, group, pending);
                    }
                    else
                    {
                        Settle(q, left, group, pending);
                    }
                }
        }
        return least;
    }

    private static int[] Ascending(int[] values)
    {
        var keys = (int[])values.Clone();
        var states = new int[values.Length];
        for (var s = 0; s < states.Length; s++)
            states[s] = s;
        Array.Sort(keys, states);
        return states;
    }

    private static void Settle(int state, int[] left, IReadOnlyList<int> group, Stack<(int, int)> pending)
    {
        if (left[state] == Open)
            for (var g = 0; g < group.Count; g++)
                pending.Push((state, group[g]));
        else if (left[state] != Settled)
            pending.Push((state, left[state]));
        left[state] = Settled;
    }

    private static void SettleAllBut(int state, int mover, int[] left, IReadOnlyList<int> group, Stack<(int, int)> pending)
    {
        for (var g = 0; g < group.Count; g++)
            if (group[g] != mover)
                pending.Push((state, group[g]));
        left[state] = mover;
    }
}
