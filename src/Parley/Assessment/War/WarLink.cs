using Parley.Deals;
using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>What a party has without an agreement, where its worth says that this is what fighting on brings.</summary>
/// <remarks>
/// Steps: solve the war game of the view without settlements; take (1 − δ)·V of the party's side, or of the party itself where it is a member with
/// numbers of its own, as a share of what is contested; place it between the party's two anchors. A party on no side has no such figure.
/// </remarks>
public static class WarLink
{
    /// <summary>The settings under which the deals of a view are worked out: as stated, with the linked figures filled in.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DealSettings Settings(Conflict conflict, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var reservations = Reservations(conflict, quantity => quantity.Best, cancel);
        return reservations.Count == 0 ? DealSettings.AsStated : DealSettings.AsStated with { Reservations = reservations };
    }

    /// <summary>The linked figures by party, at given values of the war's numbers; none where nothing is linked or the war cannot be solved.</summary>
    internal static Dictionary<string, double> Reservations(Conflict conflict, Func<Quantity, double> value, CancellationToken cancel = default)
    {
        var reservations = new Dictionary<string, double>();
        var linked = conflict.Worths.Where(worth => worth.WithoutAgreement?.War is not null).ToList();
        if (linked.Count == 0 || conflict.War is not { Plain: { } plain } war || WarCompiler.Compile(war with { Plain = plain with { Settlements = [] } }, value).Game is not { } game || !GameCost.Affordable(game))
            return reservations;
        var solution = GameSolver.Solve(game with { Settle = SettlementTerms.None }, game.Terminal, cancel);
        foreach (var worth in linked)
            if (Value(plain, solution, worth.Party) is { } own)
                reservations[worth.Party] = Round(worth.WithoutAgreement!.War!.At(own / game.Forever));
        return reservations;
    }

    private static double? Value(PlainWar war, GameSolution solution, string party)
    {
        for (var i = 0; i < solution.Game.Members.Length; i++)
            if (solution.Game.Members[i].Id == party)
                return solution.MemberValues[i];
        var side = war.Sides.TakeWhile(other => !other.Parties.Contains(party)).Count();
        return side < war.Sides.Count ? solution.Values[(Side)side] : null;
    }

    // Deals reckon in exact decimals; digits beyond these are noise of the solver.
    private static double Round(double value) => Math.Round(value, 9, MidpointRounding.ToEven);
}
