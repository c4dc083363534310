namespace Parley.GraphModel;

/// <summary>The parts of a search for the least change: one model, one concept, one budget. Used for one question.</summary>
internal sealed class ChangeQuestion
{
    private readonly MoveGraph _graph;
    private readonly IReadOnlyList<StatedOrder> _stated;
    private readonly IReadOnlyCollection<int>? _varying;
    private readonly Concept _concept;
    private readonly SanctionMode _mode;
    private readonly int _mostWays;
    private readonly SearchBudget _budget;
    private readonly StabilityAtState _stability;

    public ChangeQuestion(MoveGraph graph, IReadOnlyList<StatedOrder> stated, Concept concept, IReadOnlyCollection<int>? varying, SanctionMode mode,
        int mostWays, SearchBudget budget)
    {
        _stability = new StabilityAtState(graph, stated, mode, budget.Cancellation);
        if (concept == Concept.Sim)
            throw new ArgumentException("Simultaneous stability needs the options.", nameof(concept));
        ArgumentOutOfRangeException.ThrowIfLessThan(mostWays, 1);
        (_graph, _stated, _varying, _concept, _mode, _mostWays, _budget) = (graph, stated, varying, concept, mode, mostWays, budget);
    }

    /// <summary>Whether a party's stability depends on its own preference alone.</summary>
    public bool PartiesAreApart => _concept is Concept.Nash or Concept.Gmr or Concept.Smr;

    /// <summary>The concept itself where parties are apart; else what it implies and where they are: SEQ implies GMR, and SSEQ SMR.</summary>
    private Concept Weaker => _concept switch { Concept.Seq => Concept.Gmr, Concept.Sseq => Concept.Smr, _ => _concept };

    /// <summary>Whether the parties that do not vary leave it open that the state is an equilibrium.</summary>
    public bool CanHold(int state) => Parties.All(party => Varies(party) || _stability.IsStable(party, state, Weaker));

    /// <summary>Whether no party has a move from the state, so that it holds whatever they prefer.</summary>
    public bool CannotBeLeft(int state) => Parties.All(party => _graph.Moves(party, state).Length == 0);

    /// <summary>To make one state hold, party by party, under the concept or the weaker one.</summary>
    public LeastChangeResult HoldsApart(int state) => LeastChangeResult.Sum(
        [.. Parties.Select(party => ByRanks(party, state)?.ToHold() ?? Search([party], () => _stability.IsStable(party, state, Weaker)))], _mostWays)
        .At(state);

    /// <summary>To end one state that holds, by one party.</summary>
    public LeastChangeResult BreaksApart(int state) => Least(Parties.Where(party => _graph.Moves(party, state).Length > 0)
        .Select(party => ByRanks(party, state)?.ToBreak() ?? Search([party], () => !_stability.IsStable(party, state, _concept))));

    /// <summary>
    /// To make one of several states hold, where the parties hang together. Under the weaker concept, for which they do not, rankings are quickly searched:
    /// that gives a number of changes below which there is no point in trying, and ways that may already do.
    /// </summary>
    public LeastChangeResult HoldsTogether(int[] states)
    {
        var byRanks = Parties.All(party => !Varies(party) || ByRanks(party, states[0]) is not null);
        var bound = byRanks ? Least(states.Select(HoldsApart)) : null;
        var result = Search(Parties, () => states.Any(Holds), bound?.Changes ?? 0);
        var ways = result.Ways;
        if (ways.Count == 0 && !result.Impossible)
            ways = [.. bound?.Ways.Where(way => states.Any(state => HoldsAfter(way, state))) ?? []];
        return result with
        {
            Changes = ways.Count > 0 ? ways[0].Count : null,
            Ways = ways,
            States = [.. ways.Select(way => states.First(state => HoldsAfter(way, state)))],
            Tried = _budget.Spent,
        };
    }

    /// <summary>To leave none of several states holding.</summary>
    public LeastChangeResult BreaksTogether(int[] states) => Search(Parties, () => !states.Any(Holds));

    /// <summary>The least of several ways to the same goal.</summary>
    public LeastChangeResult Least(IEnumerable<LeastChangeResult> apart) => LeastChangeResult.Least([.. apart], _mostWays) with { Tried = _budget.Spent };

    private int[] Parties => [.. Enumerable.Range(0, _graph.Parties)];

    private bool Varies(int party) => _stated[party].Items > 0 && (_varying?.Contains(party) ?? true);

    private bool Holds(int state) => Parties.All(party => _stability.IsStable(party, state, _concept));

    private bool HoldsAfter(IReadOnlyList<PreferenceEdit> way, int state)
    {
        for (var party = 0; party < _graph.Parties; party++)
            _stability.Set(party, _stated[party].Payoffs(PreferenceEdit.Carried(_stated[party].Items, party, way)));
        return Holds(state);
    }

    private LeastChangeResult Search(int[] parties, Func<bool> goal, int atLeast = 0)
    {
        var layers = parties.Select(party => new OrderLayers(party, _stated[party], Varies(party))).ToArray();
        return new LeastChangeSearch(layers, payoffs =>
        {
            for (var at = 0; at < parties.Length; at++)
                _stability.Set(parties[at], payoffs[at]);
            return goal();
        }, _mostWays, _budget).Find(atLeast);
    }

    private LeastRankingChange? ByRanks(int party, int state) =>
        _mode == SanctionMode.Sequence && Varies(party) && _stated[party].Ranking is { } ranking
            ? new LeastRankingChange(ranking, _stability.Conditions(party, state, Weaker), party, state, _mostWays, _budget)
            : null;
}
