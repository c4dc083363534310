namespace Parley.GraphModel;

/// <summary>
/// The least number of swaps in one party's ranking that makes a state stable for it, or unstable, under Nash, GMR or SMR, where nobody else's preference matters.
/// </summary>
/// <remarks>
/// Steps: turn <see cref="InverseConditions"/> into clauses on which ranks have to cross that of the state, and take the <see cref="LeastCrossing"/>.
/// To hold: for every move one alternative must hold, so that its states come down to the state's rank or below. To break: for one move every alternative
/// must fail, so that from each one state comes to stand above.
/// Interpretation: states tied with the state never cross.
/// </remarks>
internal sealed class LeastRankingChange
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _ranking;
    private readonly IReadOnlyList<PreferenceCondition> _conditions;
    private readonly int _party;
    private readonly int _own;
    private readonly int[] _rankOf;
    private readonly int _mostWays;
    private readonly SearchBudget _budget;

    public LeastRankingChange(IReadOnlyList<IReadOnlyList<int>> ranking, IReadOnlyList<PreferenceCondition> conditions, int party, int state,
        int mostWays, SearchBudget budget)
    {
        (_ranking, _conditions, _party, _mostWays, _budget) = (ranking, conditions, party, mostWays, budget);
        _rankOf = new int[ranking.Sum(rank => rank.Count)];
        for (var rank = 0; rank < ranking.Count; rank++)
            foreach (var tied in ranking[rank])
                _rankOf[tied] = rank;
        _own = _rankOf[state];
    }

    public LeastChangeResult ToHold()
    {
        // Above the state's rank, the farthest is the first of the ranking.
        var crossing = new LeastCrossing(_own, _mostWays, _budget);
        crossing.Search([.. _conditions.Select(condition => condition.Alternatives
            .Select(states => states.Select(state => _rankOf[state]).Where(rank => rank < _own).Distinct().ToArray()).ToArray())]);
        return Result(crossing, set => [.. Ranks(0, _own, rank => !set[rank]), _own, .. Ranks(0, _own, rank => set[rank]),
            .. Ranks(_own + 1, _ranking.Count, _ => true)]);
    }

    public LeastChangeResult ToBreak()
    {
        // Below it, the farthest is the last.
        var last = _ranking.Count - 1;
        var crossing = new LeastCrossing(last - _own, _mostWays, _budget);
        foreach (var condition in _conditions)
        {
            var open = condition.Alternatives.Where(states => !states.Any(state => _rankOf[state] < _own));
            int[][][] clauses = [.. open.Select(states =>
                states.Select(state => _rankOf[state]).Where(rank => rank > _own).Distinct().Select(rank => (int[])[last - rank]).ToArray())];
            if (clauses.All(clause => clause.Length > 0))
                crossing.Search(clauses);
        }
        return Result(crossing, set => [.. Ranks(0, _own, _ => true), .. Ranks(_own + 1, last + 1, rank => set[last - rank]), _own,
            .. Ranks(_own + 1, last + 1, rank => !set[last - rank])]);
    }

    private LeastChangeResult Result(LeastCrossing crossing, Func<bool[], int[]> order)
    {
        if (crossing.CutShort || crossing.Swaps is null)
            return new LeastChangeResult(null, [], false, -1, !crossing.CutShort, _budget.Spent);
        return new LeastChangeResult(crossing.Swaps, [.. crossing.Ways.Select(way => Swaps(order(way)))], !crossing.MoreWays,
            crossing.Swaps.Value - 1, false, _budget.Spent);
    }

    /// <summary>Swaps of neighbours that lead from the stated order to this one, as few as there are pairs in another order.</summary>
    private List<PreferenceEdit> Swaps(int[] target)
    {
        var edits = new List<PreferenceEdit>();
        int[] order = [.. Enumerable.Range(0, target.Length)];
        for (var place = 0; place < target.Length; place++)
            for (var at = Array.IndexOf(order, target[place]); at > place; at--)
            {
                edits.Add(new PreferenceEdit(_party, order[at - 1], order[at]));
                (order[at - 1], order[at]) = (order[at], order[at - 1]);
            }
        return edits;
    }

    private static IEnumerable<int> Ranks(int from, int to, Func<int, bool> which) => Enumerable.Range(from, to - from).Where(which);
}
