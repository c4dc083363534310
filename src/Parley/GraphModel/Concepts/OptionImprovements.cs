namespace Parley.GraphModel;

/// <summary>The unilateral improvements of all parties from one state, as changes of options that can be combined.</summary>
internal sealed class OptionImprovements
{
    private readonly OptionStates _states;

    public OptionImprovements(OptionStates states, MoveGraph graph, IReadOnlyList<int[]> payoffs, int state)
    {
        _states = states;
        State = state;
        Targets = new int[graph.Parties][];
        Combine = true;
        for (var i = 0; i < graph.Parties; i++)
        {
            var payoff = payoffs[i];
            Targets[i] = [.. graph.Moves(i, state).ToArray().Where(t => payoff[t] > payoff[state])];
            Combine &= Targets[i].All(t => (Change(t) & ~states.Owners[i]) == 0);
        }
    }

    public int State { get; }

    /// <summary>For each party, where its improvements lead, ascending.</summary>
    public int[][] Targets { get; }

    /// <summary>Whether every improvement changes the mover's own options only.</summary>
    public bool Combine { get; }

    /// <summary>How many choices the parties other than <paramref name="party"/> have together.</summary>
    public double Combinations(int party)
    {
        var product = 1.0;
        for (var j = 0; j < Targets.Length; j++)
            if (j != party)
                product *= Targets[j].Length + 1;
        return product;
    }

    /// <summary>The first combination with the improvement to <paramref name="target"/> that is feasible and no better for the party than the state.</summary>
    public SimultaneousSanction? Sanction(int party, int target, int[] payoff)
    {
        var steps = new List<MoveStep> { new(party, State, target) };
        var end = Search(party, payoff, 0, _states.Codes[State] ^ Change(target), steps);
        return end < 0 ? null : new SimultaneousSanction([.. steps.OrderBy(step => step.Party)], end);
    }

    private int Search(int party, int[] payoff, int next, ulong code, List<MoveStep> steps)
    {
        if (next == Targets.Length)
        {
            var end = _states.Find(code);
            return end >= 0 && payoff[end] <= payoff[State] ? end : -1;
        }
        var found = Search(party, payoff, next + 1, code, steps);
        if (next == party)
            return found;
        for (var k = 0; found < 0 && k < Targets[next].Length; k++)
        {
            steps.Add(new MoveStep(next, State, Targets[next][k]));
            found = Search(party, payoff, next + 1, code ^ Change(Targets[next][k]), steps);
            if (found < 0)
                steps.RemoveAt(steps.Count - 1);
        }
        return found;
    }

    private ulong Change(int target) => _states.Codes[target] ^ _states.Codes[State];
}
