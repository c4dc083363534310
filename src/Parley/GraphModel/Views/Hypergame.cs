namespace Parley.GraphModel;

/// <summary>A conflict that each party sees in its own way: where it holds all the same, and which moves a party would not foresee.</summary>
/// <remarks>
/// Source: Bennett (1980), Hypergames; Wang, Hipel &amp; Fraser (1988), Modeling misperceptions in games.
/// Steps: a state is a hypergame equilibrium where each party finds it stable for itself in its own perceived game. A surprise is an improvement that the mover
/// has in its own game, and that another party's game lacks: there the move does not exist, or is not an improvement.
/// Cost: that of <see cref="Stability"/> per party; surprises: the mover's moves × parties.
/// Interpretation: views are over the same numbering of states. A party that sees no move from a state finds it stable. Views of views are not modelled.
/// </remarks>
public static class Hypergame
{
    /// <summary>The states that <paramref name="party"/> finds stable for itself in its own perceived game.</summary>
    /// <param name="views">For each party, the conflict as it sees it.</param>
    /// <param name="party">The party, from 0.</param>
    /// <param name="concept">Any concept but SIM.</param>
    /// <param name="mode">How the other parties may combine their moves.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static StateSet Stable(IReadOnlyList<PerceivedGame> views, int party, Concept concept, SanctionMode mode = SanctionMode.Sequence,
        CancellationToken cancellation = default)
    {
        Check(views);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)party, (uint)views.Count, nameof(party));
        return Stability.Stable(views[party].Graph, views[party].Payoffs, party, concept, mode, cancellation);
    }

    /// <summary>The hypergame equilibria. Parameters as for <see cref="Stable"/>.</summary>
    public static StateSet Equilibria(IReadOnlyList<PerceivedGame> views, Concept concept, SanctionMode mode = SanctionMode.Sequence,
        CancellationToken cancellation = default)
    {
        Check(views);
        return Enumerable.Range(0, views.Count)
            .Select(party => Stable(views, party, concept, mode, cancellation))
            .Aggregate((all, next) => all.And(next));
    }

    /// <summary>The moves from <paramref name="state"/> that somebody would make and another would not foresee: by mover, target, then the one surprised.</summary>
    public static IReadOnlyList<Surprise> Surprises(IReadOnlyList<PerceivedGame> views, int state)
    {
        Check(views);
        var surprises = new List<Surprise>();
        for (var mover = 0; mover < views.Count; mover++)
        {
            var own = views[mover];
            foreach (var to in own.Graph.Moves(mover, state))
                for (var party = 0; party < views.Count && own.Payoffs[mover][to] > own.Payoffs[mover][state]; party++)
                {
                    var view = views[party];
                    var known = view.Graph.Moves(mover, state).BinarySearch(to) >= 0;
                    if (!known || view.Payoffs[mover][to] <= view.Payoffs[mover][state])
                        surprises.Add(new Surprise(new MoveStep(mover, state, to), party, known));
                }
        }
        return surprises;
    }

    private static void Check(IReadOnlyList<PerceivedGame> views)
    {
        ArgumentNullException.ThrowIfNull(views);
        if (views.Count == 0)
            throw new ArgumentException("There must be one view per party.", nameof(views));
        foreach (var view in views)
        {
            Stability.Check(view.Graph, view.Payoffs);
            if (view.Graph.Parties != views.Count || view.Graph.States != views[0].Graph.States)
                throw new ArgumentException("There must be one view per party, all over the same parties and states.", nameof(views));
        }
    }
}

/// <summary>A move that a party would make and another does not foresee.</summary>
/// <param name="Move">An improvement in the mover's own view.</param>
/// <param name="Party">Who does not foresee it.</param>
/// <param name="MoveKnown">Whether that party knows that the move can be made, and does not think that the mover would like it;
/// false where it does not know of the move.</param>
public sealed record Surprise(MoveStep Move, int Party, bool MoveKnown);
