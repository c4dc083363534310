namespace Parley.FightAndTalk;

/// <summary>Where the conflict stands at the end of a period; the six probabilities sum to 1.</summary>
public readonly record struct ForecastPeriod(
    int Period, double War, double Ceasefire, double Settled, double ATakesAll, double BTakesAll, double Escalated);
