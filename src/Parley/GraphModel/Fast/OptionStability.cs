namespace Parley.GraphModel;

/// <summary>
/// For every party and concept the states at which the party is stable, over all states of an option form; infeasible states are in no set.
/// Immutable by convention: the sets are not to be written to.
/// </summary>
public sealed class OptionStability
{
    private readonly Dictionary<Concept, StateSet[]> _stable;

    internal OptionStability(Dictionary<Concept, StateSet[]> stable)
    {
        _stable = stable;
        Concepts = [.. stable.Keys.Order()];
    }

    /// <summary>The concepts that were asked for.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The states at which <paramref name="party"/> is stable.</summary>
    /// <exception cref="KeyNotFoundException">The concept was not asked for.</exception>
    public StateSet Stable(int party, Concept concept) => _stable[concept][party];

    /// <summary>The states that are stable for every party, as a new set.</summary>
    /// <exception cref="KeyNotFoundException">The concept was not asked for.</exception>
    public StateSet Equilibria(Concept concept)
    {
        var sets = _stable[concept];
        return sets.Skip(1).Aggregate(sets[0].And(sets[0]), (all, own) => all.And(own));
    }
}
