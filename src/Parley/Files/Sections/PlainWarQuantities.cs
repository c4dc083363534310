namespace Parley.Files.Sections;

/// <summary>Lists the numbers of a plain war section that are stated.</summary>
internal static class PlainWarQuantities
{
    public static IReadOnlyList<Quantity> All(PlainWar war)
    {
        IEnumerable<Quantity?> all =
        [
            .. war.Sides.SelectMany(side => side.Members).SelectMany(Of), .. war.FrontValues, .. war.Places.Select(place => place.Worth), war.Speed, war.Strength, war.Decisive,
            .. war.StrengthTable.SelectMany(point => new[] { point.At, point.Chance }), war.Reach, war.Unrest, .. war.RecoveryInWar.Values, .. war.RecoveryInCeasefire.Values, .. war.Fight.Values, .. war.Hold.Values, war.Destruction,
            war.Detected, war.Attributed, .. war.Response.Values, .. war.FirstStrike.Values, war.Accident, war.Monitoring, war.Escalation,
            .. war.EscalationLoss.Values, war.Patience, war.FirstProposes, .. war.Transfers, .. war.Settlements.SelectMany(settlement => settlement.Flows.Values.Prepend(settlement.Share)),
            .. war.Bonus.Values, .. war.Levers.SelectMany(Of), .. war.Beliefs.Values, war.Noise,
        ];
        return [.. all.OfType<Quantity>()];
    }

    private static IEnumerable<Quantity?> Of(WarMember member) => [member.Stake, member.Fight, member.Hold, member.Break, member.Bonus];

    private static IEnumerable<Quantity?> Of(WarLever lever) => [lever.Fight, lever.Hold, lever.RecoveryInWar, lever.RecoveryInCeasefire, lever.Bonus];
}
