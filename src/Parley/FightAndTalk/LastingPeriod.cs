namespace Parley.FightAndTalk;

/// <summary>What has become of a ceasefire after a number of periods; the five probabilities sum to 1.</summary>
/// <param name="Period">Periods since the start.</param>
/// <param name="Lasting">It is still in force.</param>
/// <param name="BrokenByA">Side A has broken it.</param>
/// <param name="BrokenByB">Side B has broken it.</param>
/// <param name="Accident">It has collapsed by accident.</param>
/// <param name="Settled">It has become a settlement.</param>
public readonly record struct LastingPeriod(
    int Period, double Lasting, double BrokenByA, double BrokenByB, double Accident, double Settled);
