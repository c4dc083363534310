namespace Parley.GraphModel;

/// <summary>Asks again and again, for changing payoffs, whether a state is stable. Not safe for concurrent use.</summary>
internal sealed class StabilityAtState
{
    private readonly MoveGraph _graph;
    private readonly int[][] _payoffs;
    private readonly PairwiseStability _bySequence;
    private readonly SanctionMode _mode;
    private readonly CancellationToken _cancellation;

    public StabilityAtState(MoveGraph graph, IReadOnlyList<StatedOrder> stated, SanctionMode mode, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stated);
        _payoffs = [.. stated.Select(order => order.Payoffs())];
        Stability.Check(graph, _payoffs);
        _bySequence = PairwiseStability.Of(graph, _payoffs);
        (_graph, _mode, _cancellation) = (graph, mode, cancellation);
    }

    /// <summary>Gives a party this payoff from now on.</summary>
    public void Set(int party, int[] payoff) => _payoffs[party] = payoff;

    /// <summary>Whether the state is stable for the party.</summary>
    public bool IsStable(int party, int state, Concept concept) => _mode == SanctionMode.Sequence
        ? _bySequence.IsStable(party, state, concept)
        : Stability.Stable(_graph, _payoffs, party, concept, _mode, _cancellation)[state];

    /// <summary>What the party's preference must be, for the state to be stable for it, if answers are any sequence of moves.</summary>
    public IReadOnlyList<PreferenceCondition> Conditions(int party, int state, Concept concept) =>
        InverseConditions.For(_graph, _payoffs, state, party, concept);
}
