using System.Numerics;
using Parley.Deals;

namespace Parley.Assessment;

/// <summary>The questions about deals as functions of uncertain weights, scores and values without an agreement: whether a table's zone is empty, and what a party would say to a proposal.</summary>
internal static class DealDoubt
{
    /// <summary>One part per table and one per party with values; a part whose values without an agreement are not all known is left out.</summary>
    public static IEnumerable<DoubtPart> Parts(Conflict conflict, IReadOnlyList<UncertainInput> inputs, CancellationToken cancellation)
    {
        if (conflict.Issues.Count == 0 || conflict.Worths.Count == 0)
            yield break;
        foreach (var table in conflict.Tables.DefaultIfEmpty())
            if (Zone(conflict, table, inputs, cancellation) is { } zone)
                yield return zone;
        foreach (var worth in conflict.Worths.Where(_ => conflict.Proposals.Count > 0))
            if (Known(conflict, [worth.Party]) && Proposals(conflict, worth.Party, inputs, cancellation) is { } proposals)
                yield return proposals;
    }

    private static DoubtPart? Zone(Conflict conflict, Seating? table, IReadOnlyList<UncertainInput> inputs, CancellationToken cancellation)
    {
        var consent = Consent.At(conflict, table);
        if (!Known(conflict, consent) || DealDraws.Of(conflict, consent, [], cancellation: cancellation) is not { } draws)
            return null;
        var values = Values(conflict, consent, inputs);
        var name = table?.Id ?? DealFindings.Everybody;
        var reservations = new DrawnReservations(conflict, consent, values);
        return new DoubtPart($"deals.{name}", values.Inputs, [DoubtQuestion.Of(true, "deals.zone", name)], (drawn, answers) =>
        {
            double[] at = [.. drawn];
            var any = draws.AnySuffices(number => values.Of(number, at), reservations.At(at));
            answers[0] = answers[1] = any is { } known ? known ? 1 : 0 : double.NaN;
        })
        { IsSlow = reservations.IsSlow };
    }

    private static DoubtPart? Proposals(Conflict conflict, string party, IReadOnlyList<UncertainInput> inputs, CancellationToken cancellation)
    {
        var own = DealConstraint.Of(conflict, [party]).Where(line => line.Party is not null).Select(line => line.Id).ToHashSet();
        var judged = conflict.Proposals.Select(proposal => (proposal.Id, Draws: DealDraws.Of(conflict, [party], proposal.Terms, cancellation: cancellation),
            Open: DealDraws.Of(conflict, [party], proposal.Terms, own, cancellation)?.Packages)).Where(entry => entry.Draws is not null).ToList();
        if (judged.Count == 0)
            return null;
        var values = Values(conflict, [party], inputs);
        var reservations = new DrawnReservations(conflict, [party], values);
        return new DoubtPart($"deals.{party}", values.Inputs, [.. judged.Select(entry => DoubtQuestion.Of(true, "deals.proposal", entry.Id, "accepted", party))], (drawn, answers) =>
        {
            double[] at = [.. drawn];
            var least = reservations.At(at)[0];
            for (var q = 0; q < judged.Count; q++)
                (answers[2 * q], answers[2 * q + 1]) = Verdict(judged[q].Draws!, judged[q].Open, number => values.Of(number, at), least);
        })
        { IsSlow = reservations.IsSlow };
    }

    // Where a proposal leaves something open, the answer may depend on how that is settled.
    private static (double Low, double High) Verdict(DealDraws draws, BigInteger? open, Func<Assumption, double> value, double least)
    {
        if (draws.Packages.IsZero)
            return (0, 0);
        var (low, high) = draws.Range(0, value);
        var enough = least - 1e-9 * (Math.Abs(least) + Math.Max(Math.Abs(low), Math.Abs(high)));
        return high < enough ? (0, 0) : low >= enough && draws.Packages == open ? (1, 1) : (0, 1);
    }

    private static InputValues Values(Conflict conflict, IReadOnlyList<string> parties, IReadOnlyList<UncertainInput> inputs)
    {
        var linked = conflict.Worths.Any(worth => parties.Contains(worth.Party) && worth.WithoutAgreement?.War is not null);
        return new InputValues(inputs, input => input.Section == "war" ? linked : parties.Any(party => input.Path.StartsWith($"worth.{party}.", StringComparison.Ordinal)));
    }

    private static bool Known(Conflict conflict, IReadOnlyList<string> parties)
    {
        var linked = WarLink.Reservations(conflict, quantity => quantity.Best);
        return parties.Count > 0 && parties.All(party => conflict.Worths.FirstOrDefault(worth => worth.Party == party)?.WithoutAgreement is { } without
            && (without.Amount is { Form: not AssumptionForm.Unknown } || linked.ContainsKey(party)));
    }
}
