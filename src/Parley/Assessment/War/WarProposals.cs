using System.Globalization;
using Parley.Deals;

namespace Parley.Assessment;

/// <summary>Settlements of a war that are proposals, with the flows that follow from what the proposal is worth.</summary>
/// <remarks>
/// Steps: the value of the proposal's package to the deciding party of each side; its place between the party's two anchors, the values of
/// losing and of gaining all that is contested, is the flow. Flows that are stated stay. There is no circle: what fighting on brings in
/// place of an agreement is worked out without settlements (<see cref="WarLink"/>).
/// Interpretation: a package may bring the two sides together more, or less, than all of the stake, so the flows need not sum to 1.
/// </remarks>
public static class WarProposals
{
    /// <summary>The conflict with every settlement's flows filled in where they follow; the same object where there is nothing to fill in.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Conflict Resolve(Conflict conflict, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.War is not { Plain: { Sides.Count: 2 } plain } war || !plain.Settlements.Any(Open))
            return conflict;
        var settlements = plain.Settlements.Select(item => Open(item) ? item with { Flows = Flows(conflict, plain, item, cancel) } : item).ToList();
        return conflict with { War = war with { Plain = plain with { Settlements = settlements } } };
    }

    /// <summary>Why the flows of a settlement do not follow; null where they do, or are stated.</summary>
    public static string? Missing(Conflict conflict, WarSettlement settlement, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(settlement);
        if (conflict.War is not { Plain: { } plain } || !Open(settlement))
            return null;
        var lacking = plain.Sides.Where(side => Anchors(conflict, side.Decides) is null).Select(side => side.Decides).ToList();
        if (lacking.Count > 0)
            return $"'{lacking[0]}' has no values of losing and gaining all (worth: {lacking[0]}: without_agreement: {{ from: war, lose: …, win: … }})";
        var open = plain.Sides.FirstOrDefault(side => Flow(conflict, settlement, side.Decides, cancel) is null);
        return open is null ? null : $"the proposal '{settlement.Proposal}' leaves open what it is worth to '{open.Decides}'";
    }

    private static bool Open(WarSettlement item) => item.Proposal is not null && item.Share is null && item.Flows.Count == 0;

    private static Dictionary<string, Quantity> Flows(Conflict conflict, PlainWar plain, WarSettlement item, CancellationToken cancel)
    {
        var flows = new Dictionary<string, Quantity>();
        foreach (var side in plain.Sides)
            if (Flow(conflict, item, side.Decides, cancel) is { } flow)
                flows[side.Id] = new Quantity($"war.settlements.{item.Id}.flows.{side.Id}",
                    new Assumption(AssumptionForm.Point, flow, flow, flow, item.Because, string.Create(CultureInfo.InvariantCulture, $"From what the proposal '{item.Proposal}' is worth.")),
                    null, double.NegativeInfinity, double.PositiveInfinity, "share of the flow that all of the stake brings");
        return flows.Count == 2 ? flows : [];
    }

    private static double? Flow(Conflict conflict, WarSettlement item, string party, CancellationToken cancel)
    {
        if (Anchors(conflict, party) is not { } anchors || conflict.Proposals.FirstOrDefault(proposal => proposal.Id == item.Proposal) is not { } proposal)
            return null;
        return ProposalJudge.Judge(conflict, proposal, party, cancellation: cancel) is { } judged && judged.Low == judged.High
            ? (judged.Low - anchors.Lose) / (anchors.Win - anchors.Lose)
            : null;
    }

    private static WarAnchors? Anchors(Conflict conflict, string party) =>
        conflict.Worths.FirstOrDefault(worth => worth.Party == party) is { Scale: WorthScale.AsWritten, WithoutAgreement.War: { } anchors } && anchors.Win != anchors.Lose ? anchors : null;
}
