using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The least change at one number of one side at which a ceasefire is agreed to and lasts.</summary>
/// <param name="Change">Which number is varied.</param>
/// <param name="Side">Whose number; null: that of both sides at once.</param>
/// <param name="Direction">Below 0: the number is lowered; above: raised.</param>
/// <param name="Result">What was found.</param>
/// <param name="Goal">What was to come about.</param>
public sealed record WarLeastChange(WarChange Change, Side? Side, int Direction, LeastChangeResult Result, CeasefireGoal Goal);

/// <summary>Asks for the least change of each side alike. Cost: up to 105 solutions for each side and direction.</summary>
public static class WarLeast
{
    /// <summary>How large a cost of breaking is tried at most: this part of all that the stake is worth for ever.</summary>
    private const double MostGuarantee = 0.5;

    /// <summary>The least changes: the first side's, the second's, and of guarantees and recovery those of both at once.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<WarLeastChange> Find(WarSolution war, WarChange change, CeasefireGoal goal, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        Side?[] whose = change is WarChange.Guarantee or WarChange.Recovery ? [Side.A, Side.B, null] : [Side.A, Side.B];
        return [.. whose.SelectMany(side => Of(war, change, side).Select(way => new WarLeastChange(
            change, side, Math.Sign(way.To - way.From), LeastChange.Find(war.Game, way.Game, way.From, way.To, goal, cancel), goal)))];
    }

    private static IEnumerable<(Func<double, ExactGame> Game, double From, double To)> Of(WarSolution war, WarChange change, Side? whose)
    {
        var game = war.Game;
        if (whose is not { } side)
        {
            yield return change == WarChange.Guarantee
                ? (x => Levers.Guarantee(game)(x), Math.Max(game.Break.A, game.Break.B), Math.Max(0, Math.Max(game.Break.A, game.Break.B)) + (MostGuarantee * game.Forever))
                : (Levers.Recovery(game), 1, 0);
            yield break;
        }
        switch (change)
        {
            case WarChange.Guarantee:
                yield return (Levers.Guarantee(game, side), game.Break[side], Math.Max(game.Break[side], 0) + (MostGuarantee * game.Forever));
                break;
            case WarChange.Recovery:
                yield return (Recovery(war, side), 1, 0);
                break;
            case WarChange.Aid:
                yield return (Levers.FightingCost(game, side), game.Fight[side], Math.Min(game.Fight[side], 0));
                yield return (Levers.FightingCost(game, side), game.Fight[side], Math.Max(game.Fight[side], 0) + 1);
                break;
            default:
                var share = game.Values[game.Front];
                yield return (Levers.Transfer(game), 0, side == Side.A ? -share : 1 - share);
                break;
        }
    }

    // In plain quantities a side's own recovery is known; in the exact form strength moves for both at once.
    private static Func<double, ExactGame> Recovery(WarSolution war, Side side)
    {
        if (war.Conflict.War is not { Plain: { } plain } model || !plain.RecoveryInCeasefire.TryGetValue(plain.Sides[(int)side].Id, out var own))
            return Levers.Recovery(war.Game);
        var inWar = plain.RecoveryInWar.GetValueOrDefault(plain.Sides[(int)side].Id)?.Best ?? 0;
        return x => PlainTranslation.Game(WarEverywhere.Scale(model.Plain, plain.Sides[(int)side].Id, x), quantity => ReferenceEquals(quantity, own) ? inWar + (x * (own.Best - inWar)) : quantity.Best);
    }
}
