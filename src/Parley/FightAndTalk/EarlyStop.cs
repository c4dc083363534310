namespace Parley.FightAndTalk;

/// <summary>A backward induction that stopped before it had gone through the whole horizon, because nothing would change any more.</summary>
/// <param name="Periods">How many periods were worked through.</param>
/// <param name="Bound">How far any value can be from that of the whole horizon, in period flows.</param>
/// <param name="Proven">
/// True: no choice in any state can change any more, so that the values follow from a contraction and the choices are those of the whole horizon.
/// False (with noise): the bound goes on from how fast the values have come to rest.
/// </param>
public sealed record EarlyStop(int Periods, double Bound, bool Proven);
