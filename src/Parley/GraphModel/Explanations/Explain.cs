namespace Parley.GraphModel;

/// <summary>Explains one state for one party by a search for answers on demand; nothing is computed for other states.</summary>
/// <remarks>
/// Source: the definitions of Fang, Hipel &amp; Kilgour (1993), chapter 3, and of the concept asked for.
/// Steps: for each improvement t of the party, a breadth-first search over what the mode has to remember (the last mover; or who has moved) finds
/// the shortest sequence of the others' moves from t that deters. Of equally short ones the first by party, then by state, is given.
/// Cost: at most the states within the others' reach, times their number (<see cref="SanctionMode.Once"/>: times the sets of them); this often
/// only once for all improvements that are not deterred, and per improvement for those that are.
/// </remarks>
public static class Explain
{
    /// <summary>The default limit of (state, last mover) pairs searched for one improvement.</summary>
    public const int DefaultMostVisited = 2_000_000;

    /// <summary>Explains why <paramref name="state"/> is stable for <paramref name="party"/>, or not.</summary>
    /// <exception cref="ArgumentException">The concept is <see cref="Concept.Sim"/>: see <see cref="SimultaneousStability.Sanction"/>.</exception>
    /// <exception cref="NotSupportedException">Mode <see cref="SanctionMode.Once"/> with more than 63 parties.</exception>
    public static Explanation State(MoveView view, int party, int state, Concept concept, SanctionMode mode = SanctionMode.Sequence,
        int mostVisited = DefaultMostVisited, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)party, (uint)view.Parties, nameof(party));
        if (concept == Concept.Sim)
            throw new ArgumentException("Simultaneous sanctions need the options.", nameof(concept));
        if (mode == SanctionMode.Once && view.Parties > 63)
            throw new NotSupportedException("At most 63 parties can answer once each.");
        var floor = view.Payoff(party, state);
        var search = new AnswerSearch(view, party, state, concept, mode);
        var improvements = view.Moves(party, state).Where(t => view.Payoff(party, t) > floor)
            .Select(t => Improvement(search, t, mostVisited, cancellation));
        return new Explanation(party, state, concept, mode, [.. improvements]);
    }

    private static ExplainedImprovement Improvement(AnswerSearch search, int target, int mostVisited, CancellationToken cancellation)
    {
        if (search.Concept == Concept.Nash)
            return new ExplainedImprovement(target, ImprovementOutcome.Unsanctioned, [], null, null);
        var answer = search.Shortest(target, mostVisited, cancellation);
        if (answer is null)
        {
            var outcome = search.CutShort ? ImprovementOutcome.NotSearched : ImprovementOutcome.Unsanctioned;
            return new ExplainedImprovement(target, outcome, [], null, null);
        }
        var end = answer[^1].To;
        return new ExplainedImprovement(target, ImprovementOutcome.Sanctioned, answer, end, search.Inescapable ? search.BestCounterMove(end) : null);
    }
}
