namespace Parley.FightAndTalk;

/// <summary>Whether peace breaks down in a period because a side cannot bind itself.</summary>
/// <param name="Period">From 1.</param>
/// <param name="RiseA">δ M_A(t+1) − M_A(t): what the rising side A would have to give up of its future to buy peace now.</param>
/// <param name="RiseB">The same for B.</param>
/// <param name="Room">B − [M_A(t) + M_B(t)]: what not fighting saves.</param>
/// <param name="RisingA">True if A's rise is more than the room, so that B fights now.</param>
/// <param name="RisingB">True if B's rise is, so that A does.</param>
public readonly record struct LockInPeriod(int Period, double RiseA, double RiseB, double Room, bool RisingA, bool RisingB)
{
    /// <summary>True if there is war in this period.</summary>
    public bool War => RisingA || RisingB;
}

/// <summary>Powell's general condition for inefficient war between sides with complete information.</summary>
/// <remarks>
/// Source: Powell 2006, p. 182. With M(t) what a side can lock in by fighting in period t and B the value of all that there is to share,
/// war in period t if δM_1(t+1) − M_1(t) &gt; B − [M_1(t) + M_2(t)]. Steps: for every period but the last, for both sides.
/// Interpretation: the condition is asked of either side as the rising one; a difference at rounding (10⁻¹² of B) is no war.
/// </remarks>
public static class LockIn
{
    /// <summary>The condition in each period but the last.</summary>
    /// <param name="delta">Discount factor.</param>
    /// <param name="benefits">B.</param>
    /// <param name="a">M_A by period.</param>
    /// <param name="b">M_B by period; as many as for A.</param>
    public static IReadOnlyList<LockInPeriod> Check(double delta, double benefits, IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentOutOfRangeException.ThrowIfNotEqual(a.Count, b.Count, nameof(b));
        var periods = new List<LockInPeriod>();
        for (var t = 0; t + 1 < a.Count; t++)
        {
            var (riseA, riseB, room) = ((delta * a[t + 1]) - a[t], (delta * b[t + 1]) - b[t], benefits - (a[t] + b[t]));
            var enough = room + (1e-12 * Math.Abs(benefits));
            periods.Add(new LockInPeriod(t + 1, riseA, riseB, room, riseA > enough, riseB > enough));
        }

        return periods;
    }
}
