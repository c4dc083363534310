namespace Parley.FightAndTalk;

/// <summary>How the play ends, and how long that takes, if both sides keep to their rule for ever.</summary>
/// <param name="War">Probability that fighting goes on, or comes back, for ever.</param>
/// <param name="Ceasefire">Probability that a ceasefire lasts for ever.</param>
/// <param name="Settled">Probability of a settlement.</param>
/// <param name="ATakesAll">Probability that side A takes all that is contested.</param>
/// <param name="BTakesAll">Probability that side B takes all that is contested.</param>
/// <param name="Escalated">Probability that the war escalates.</param>
/// <param name="ExpectedPeriods">Periods until the end, the last one counted; infinite if with positive probability there is none.</param>
/// <param name="ExpectedBattles">Battles until the end or until a lasting ceasefire; infinite if war lasts with positive probability.</param>
public sealed record Ending(
    double War, double Ceasefire, double Settled, double ATakesAll, double BTakesAll, double Escalated,
    double ExpectedPeriods, double ExpectedBattles);
