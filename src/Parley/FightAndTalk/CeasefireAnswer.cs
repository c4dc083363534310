using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>Whether a ceasefire now would be agreed to (or, if one is in force, held), and why.</summary>
/// <param name="Proposer">Who offers it.</param>
/// <param name="Share">A's share in this period.</param>
/// <param name="A">Side A's reckoning.</param>
/// <param name="B">Side B's reckoning.</param>
/// <param name="Members">The members' reckonings, in the order of the game's members.</param>
/// <param name="Accepted">True if both sides and every necessary member would agree.</param>
public sealed record CeasefireAnswer(
    Side Proposer, double Share, CeasefireReckoning A, CeasefireReckoning B, ImmutableArray<CeasefireReckoning> Members, bool Accepted)
{
    public CeasefireReckoning Of(Side side) => side == Side.A ? A : B;
}
