namespace Parley.GraphModel;

/// <summary>Asks again and again, for changing payoffs, whether one state is stable. Not safe for concurrent use.</summary>
internal sealed class StabilityAtState
{
    private readonly MoveGraph _graph;
    private readonly int[][] _payoffs;
    private readonly PairwiseStability _bySequence;
    private readonly int _state;
    private readonly Concept _concept;
    private readonly SanctionMode _mode;
    private readonly CancellationToken _cancellation;

    public StabilityAtState(MoveGraph graph, IReadOnlyList<StatedOrder> stated, int state, Concept concept, SanctionMode mode, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)state, (uint)graph.States, nameof(state));
        if (concept == Concept.Sim)
            throw new ArgumentException("Simultaneous stability needs the options.", nameof(concept));
        _graph = graph;
        _payoffs = [.. stated.Select(order => order.Payoffs())];
        Stability.Check(graph, _payoffs);
        _bySequence = PairwiseStability.Of(graph, _payoffs);
        (_state, _concept, _mode, _cancellation) = (state, concept, mode, cancellation);
    }

    /// <summary>Whether a party's stability depends on its own preference alone.</summary>
    public bool PartiesAreApart => _concept is Concept.Nash or Concept.Gmr or Concept.Smr;

    /// <summary>What the party's preference must be, for the state to be stable for it, if answers are any sequence of moves.</summary>
    public IReadOnlyList<PreferenceCondition> Conditions(int party) => InverseConditions.For(_graph, _payoffs, _state, party, _concept);

    /// <summary>Whether the state is stable for every party with these payoffs.</summary>
    public bool AllStable(int[][] payoffs)
    {
        payoffs.CopyTo(_payoffs, 0);
        for (var party = 0; party < _payoffs.Length; party++)
            if (!Stable(party))
                return false;
        return true;
    }

    /// <summary>Whether the state is stable for one party with this payoff, the others as they were last.</summary>
    public bool Stable(int party, int[] payoff)
    {
        _payoffs[party] = payoff;
        return Stable(party);
    }

    private bool Stable(int party) => _mode == SanctionMode.Sequence
        ? _bySequence.IsStable(party, _state, _concept)
        : Stability.Stable(_graph, _payoffs, party, _concept, _mode, _cancellation)[_state];
}
