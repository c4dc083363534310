namespace Parley.FightAndTalk;

/// <summary>What a change is to bring about: a ceasefire that all agree to now and that lasts.</summary>
/// <param name="Periods">How long it is to last.</param>
/// <param name="Probability">With what probability at least; a settlement reached meanwhile counts as lasting.</param>
public sealed record CeasefireGoal(int Periods, double Probability);
