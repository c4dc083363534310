namespace Parley.GraphModel;

/// <summary>
/// A conflict made ready to be solved many times over with other preferences: states, moves and the states in which each statement holds are worked out
/// once; a draw only puts the statements in another order, or the weights at other values, and asks for the equilibria. Immutable and safe to share.
/// </summary>
/// <remarks>
/// Source: the definitions of <see cref="SequentialStability"/> and of option prioritisation (<see cref="PreferenceOrders"/>); nothing new is defined here.
/// Steps: few states, or forms that the hypercube does not cover, are listed; else the hypercube is used (<see cref="FastStability"/>).
/// Cost of a draw: states × statements / 16 vector operations for the payoffs, and one near-linear solution.
/// </remarks>
public sealed class GraphDraws
{
    /// <summary>Up to so many listed states the arcs are followed one by one.</summary>
    private const int MostListed = 1_500;

    private readonly Conflict _conflict;
    private readonly DrawnStates _states;
    private readonly PartyColumns?[] _columns;

    private GraphDraws(Conflict conflict, DrawnStates states)
    {
        (_conflict, _states) = (conflict, states);
        _columns = [.. conflict.Parties.Select(party => conflict.Preferences.FirstOrDefault(p => p.Party == party.Id) is { } preference ? PartyColumns.Of(preference, conflict, states) : null)];
    }

    /// <summary>The number of parties.</summary>
    public int Parties => _columns.Length;

    /// <summary>The state in which the conflict is now, as a set of one; null where the model does not say.</summary>
    public StateSet? StatusQuo => _states.StatusQuo is { } now ? StateSet.Of(_states.Count, [now]) : null;

    /// <summary>Makes a conflict ready; null where it has no states, or a party that can move has no preferences, or a ranking leaves states out.</summary>
    public static GraphDraws? Of(Conflict conflict, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.Options.Count == 0 && !conflict.IsGraphForm)
            return null;
        var listed = GraphCompiler.Compile(conflict, cancellation).Graph;
        if (listed is { Missing.Count: > 0 })
            return null;
        if (listed is not null && (listed.States <= MostListed || conflict.IsGraphForm || conflict.ForbiddenMoves.Count + conflict.Coalesce.Count > 0))
            return new GraphDraws(conflict, new ListedStates(listed));
        return CubeCompiler.Compile(conflict, cancellation).Cube is { } cube ? new GraphDraws(conflict, new CubeStates(cube)) : null;
    }

    /// <summary>The states in which a formula holds.</summary>
    public StateSet Where(Formula formula) => _states.Where(_conflict.Expand(formula));

    /// <summary>The payoffs of a party as stated, to be handed on to <see cref="Equilibria"/>.</summary>
    public DrawnPayoffs Stated(int party) => _columns[party] is not { } columns ? _states.Payoffs(Array.Empty<StateSet>()) : columns.Stated(_states);

    /// <summary>The payoffs of a party whose statements stand in another order.</summary>
    /// <param name="party">The party, from 0; it has statements.</param>
    /// <param name="order">The statements that it holds, by their number in the file, the most important first.</param>
    /// <param name="above">Formulas that count before all of them, as states in which they hold.</param>
    public DrawnPayoffs Ordered(int party, ReadOnlySpan<int> order, IReadOnlyList<StateSet> above)
    {
        ArgumentNullException.ThrowIfNull(above);
        var columns = new StateSet[above.Count + order.Length];
        for (var k = 0; k < above.Count; k++)
            columns[k] = above[k];
        for (var k = 0; k < order.Length; k++)
            columns[above.Count + k] = _columns[party]!.Statements[order[k]];
        return _states.Payoffs(columns);
    }

    /// <summary>The payoffs of a party whose weights have other values.</summary>
    /// <param name="party">The party, from 0; it has weights.</param>
    /// <param name="weights">One per weight, in the file's order.</param>
    public DrawnPayoffs Weighted(int party, ReadOnlySpan<double> weights) => _states.Payoffs(_columns[party]!.Sums(weights));

    /// <summary>The payoffs of a party with formulas put above all that it prefers, as states in which they hold.</summary>
    public DrawnPayoffs Below(DrawnPayoffs payoffs, IReadOnlyList<StateSet> above) => _states.Below(payoffs, above);

    /// <summary>The states that are sequentially stable for every party.</summary>
    public StateSet Equilibria(IReadOnlyList<DrawnPayoffs> payoffs, CancellationToken cancellation = default) => _states.Equilibria(payoffs, cancellation);
}
