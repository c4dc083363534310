namespace Parley.GraphModel;

/// <summary>States listed one by one.</summary>
internal sealed class ListedStates(ConflictGraph graph) : DrawnStates
{
    /// <summary>So many statements are summed up in one number.</summary>
    private const int Direct = 30;

    public override int Count => graph.States;

    public override int? StatusQuo => graph.StatusQuo;

    public override StateSet Where(Formula expanded) => StateSet.Of(Count, Enumerable.Range(0, Count).Where(state => graph.Coding.Holds(expanded, graph.Codes[state])));

    public override DrawnPayoffs Payoffs(IReadOnlyList<StateSet> statements)
    {
        var payoff = new int[Count];
        for (var k = 0; k < statements.Count; k++)
        {
            if (k >= Direct)
                payoff = Dense(payoff);
            var words = statements[k].Words;
            for (var s = 0; s < payoff.Length; s++)
                payoff[s] = 2 * payoff[s] + (int)(words[s >> 6] >> (s & 63) & 1);
        }
        return new DrawnPayoffs(payoff);
    }

    public override DrawnPayoffs Payoffs(int[] values) => new(values);

    public override DrawnPayoffs Below(DrawnPayoffs payoffs, IReadOnlyList<StateSet> above) => new(Raised(Dense(payoffs.Listed!), above, _ => true));

    public override StateSet Equilibria(IReadOnlyList<DrawnPayoffs> payoffs, CancellationToken cancellation) =>
        Stability.Equilibria(graph.Moves, [.. payoffs.Select(own => own.Listed!)], Concept.Seq, cancellation: cancellation);

    private static int[] Dense(int[] payoff)
    {
        var sorted = payoff.Distinct().Order().ToArray();
        return Array.ConvertAll(payoff, value => Array.BinarySearch(sorted, value));
    }
}
