namespace Parley.FightAndTalk;

/// <summary>An ultimatum by side A where only side B knows B's own cost of war.</summary>
/// <remarks>
/// Source: Fearon 1995 (private information). With p A's chance to take all and c_B uniform on 0…c̄, in shares of the stake, A's best
/// demand is x* = p + (c̄ − c_A)/2 and war follows with probability (x* − p)/c̄. The demand is cut to p…1.
/// </remarks>
public static class PrivateCosts
{
    /// <summary>The best demand and the probability of war.</summary>
    /// <param name="advance">p: A's chance to take all by war, 0…1.</param>
    /// <param name="ownCost">c_A: A's cost of war in shares of the stake.</param>
    /// <param name="mostCost">c̄ &gt; 0: the largest cost that B may have.</param>
    public static (double Offer, double War) Ultimatum(double advance, double ownCost, double mostCost)
    {
        var offer = Math.Min(1, advance + Math.Max(0, (mostCost - ownCost) / 2));
        return (offer, Math.Min(1, (offer - advance) / mostCost));
    }
}
