namespace Parley;

/// <summary>One demand by side A where only side B knows its own cost of war.</summary>
/// <param name="Advance">A's chance to take all by war.</param>
/// <param name="OwnCost">A's cost of war, in shares of the stake.</param>
/// <param name="MostCost">The largest cost that B may have, in shares of the stake; every cost from 0 to it is as likely.</param>
public sealed record WarUltimatum(Quantity Advance, Quantity OwnCost, Quantity MostCost);

/// <summary>What each side could lock in by fighting, period by period.</summary>
/// <param name="Delta">Discount factor of one period.</param>
/// <param name="Benefits">The value of all that there is to share; null: 1/(1 − δ), one unit per period for ever.</param>
/// <param name="A">What A could lock in by fighting in each period, the first period first.</param>
/// <param name="B">What B could.</param>
public sealed record WarLockIn(Quantity Delta, Quantity? Benefits, IReadOnlyList<Quantity> A, IReadOnlyList<Quantity> B);
