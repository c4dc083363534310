using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>Changes of one number of a game, for the least-change question.</summary>
public static class Levers
{
    /// <summary>The side's cost of breaking a ceasefire.</summary>
    public static Func<double, ExactGame> Guarantee(ExactGame game, Side side) => x => game with { Break = game.Break.With(side, x) };

    /// <summary>Both sides' cost of breaking a ceasefire.</summary>
    public static Func<double, ExactGame> Guarantee(ExactGame game) => x => game with { Break = new Pair(x, x) };

    /// <summary>How far strength moves in its own way during a ceasefire: 1 as in the game, 0 as in war.</summary>
    public static Func<double, ExactGame> Recovery(ExactGame game) => x => game with
    {
        CeasefireKernel = Blend(game.WarKernel, game.CeasefireKernel, x),
        AsABelieves = Blend(game.AsABelieves, x),
        AsBBelieves = Blend(game.AsBBelieves, x),
    };

    /// <summary>The side's cost of a war period (aid lowers it, sanctions raise it).</summary>
    public static Func<double, ExactGame> FightingCost(ExactGame game, Side side) => x => game with { Fight = game.Fight.With(side, x) };

    /// <summary>A share added to the line in A's favour (negative: in B's) while the ceasefire lasts.</summary>
    public static Func<double, ExactGame> Transfer(ExactGame game) => x => game with { Ceasefire = CeasefireTerms.Transfer(x) };

    /// <summary>The side's peace bonus under a settlement (relief from sanctions).</summary>
    public static Func<double, ExactGame> Bonus(ExactGame game, Side side) => x => game with { Bonus = game.Bonus.With(side, x) };

    private static Battlefield? Blend(Battlefield? field, double scale) =>
        field is null ? null : field with { CeasefireKernel = Blend(field.WarKernel, field.CeasefireKernel, scale) };

    private static ImmutableArray<ImmutableArray<double>> Blend(ImmutableArray<ImmutableArray<double>> inWar, ImmutableArray<ImmutableArray<double>> inCeasefire, double scale) =>
        [.. inWar.Zip(inCeasefire, (war, ceasefire) =>
            war.Zip(ceasefire, (w, c) => ((1 - scale) * w) + (scale * c)).ToImmutableArray())];
}
