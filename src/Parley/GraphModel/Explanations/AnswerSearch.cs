namespace Parley.GraphModel;

/// <summary>Searches for the shortest sequence of the others' moves that deters a party from its improvements at one state.</summary>
/// <remarks>What one search leaves behind without a deterring answer is passed over by the next: nothing that deters lies beyond it.</remarks>
internal sealed class AnswerSearch(MoveView view, int party, int state, Concept concept, SanctionMode mode)
{
    private const ulong NobodyMoved = 0;
    private readonly int _floor = view.Payoff(party, state);
    private readonly HashSet<(int State, ulong Memory)> _exhausted = [];

    public Concept Concept => concept;

    /// <summary>Whether the limit ended the last search.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Whether the concept asks that the party cannot better itself after the answer.</summary>
    public bool Inescapable => concept is Concept.Smr or Concept.Sseq;

    // Where moves are transitive, no shortest sequence has one party move twice in succession, so who moved last need not be known.
    private bool Forgetful => view.Transitive && mode == SanctionMode.Sequence;

    private bool Credible => concept is Concept.Seq or Concept.Sseq;

    /// <summary>The shortest answer from <paramref name="target"/>, or null.</summary>
    public IReadOnlyList<MoveStep>? Shortest(int target, int mostVisited, CancellationToken cancellation)
    {
        CutShort = false;
        // A node is a state with a memory: who moved last, or in mode Once the set of those that have moved.
        var origin = (State: target, Memory: NobodyMoved);
        var cameBy = new Dictionary<(int State, ulong Memory), (MoveStep? Step, ulong Before)> { [origin] = (null, NobodyMoved) };
        var queue = new Queue<(int State, ulong Memory)>([origin]);
        while (queue.TryDequeue(out var node))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (step, memory) in Steps(node))
            {
                var reached = (step.To, memory);
                if (_exhausted.Contains(reached) || !cameBy.TryAdd(reached, (step, node.Memory)))
                    continue;
                if (Deters(step.To))
                    return Path(cameBy, reached);
                if (cameBy.Count > mostVisited)
                {
                    CutShort = true;
                    return null;
                }
                if (mode != SanctionMode.Single)
                    queue.Enqueue(reached);
            }
        }
        _exhausted.UnionWith(cameBy.Keys);
        return null;
    }

    /// <summary>The party's best move from <paramref name="from"/>, the lowest-numbered of equally good ones; null where it has none.</summary>
    public CounterMove? BestCounterMove(int from)
    {
        CounterMove? best = null;
        foreach (var to in view.Moves(party, from))
            if (best is null || view.Payoff(party, to) > best.Payoff)
                best = new CounterMove(to, view.Payoff(party, to));
        return best;
    }

    private IEnumerable<(MoveStep Step, ulong Memory)> Steps((int State, ulong Memory) node)
    {
        for (var j = 0; j < view.Parties; j++)
        {
            // Memory counts parties from 1, so that 0 is nobody.
            var barred = mode == SanctionMode.Once ? (node.Memory >> j & 1) != 0 : node.Memory == (ulong)j + 1;
            if (j == party || barred)
                continue;
            var memory = mode == SanctionMode.Once ? node.Memory | 1UL << j : Forgetful ? NobodyMoved : (ulong)j + 1;
            foreach (var to in view.Moves(j, node.State))
                if (!Credible || view.Payoff(j, to) > view.Payoff(j, node.State))
                    yield return (new MoveStep(j, node.State, to), memory);
        }
    }

    private bool Deters(int end) =>
        view.Payoff(party, end) <= _floor && (!Inescapable || view.Moves(party, end).All(to => view.Payoff(party, to) <= _floor));

    private static List<MoveStep> Path(Dictionary<(int State, ulong Memory), (MoveStep? Step, ulong Before)> cameBy, (int State, ulong Memory) end)
    {
        var path = new List<MoveStep>();
        for (var at = cameBy[end]; at.Step is not null; at = cameBy[(at.Step.From, at.Before)])
            path.Add(at.Step);
        path.Reverse();
        return path;
    }
}
