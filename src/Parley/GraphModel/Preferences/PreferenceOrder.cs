namespace Parley.GraphModel;

/// <summary>A party's preference over the states, as numbers whose order alone counts.</summary>
/// <param name="Payoff">One entry per state; larger is better, equal is indifferent.</param>
/// <param name="Tier">One entry per state: a state is greatly preferred to another where its tier is higher; null where nothing is marked so.</param>
/// <param name="Unknown">Pairs of states (lower first) between which the preference is not known.</param>
public sealed record PreferenceOrder(int[] Payoff, int[]? Tier, IReadOnlyList<(int Lower, int Higher)> Unknown)
{
    /// <summary>The states in groups of equal payoff, best first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups =>
        [.. Enumerable.Range(0, Payoff.Length).GroupBy(state => Payoff[state]).OrderByDescending(group => group.Key).Select(group => (IReadOnlyList<int>)[.. group])];
}
