using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>How much work a game is, reckoned before it is begun.</summary>
/// <remarks>
/// The induction takes, for each period and state, the widths of both kernels and what there is to choose from; the equations of the chain
/// take for each front the cube of regimes × phases × strengths, and as many numbers as its square. Both are rough, and stay within a factor of ten.
/// </remarks>
public static class GameCost
{
    /// <summary>The most steps of arithmetic that are begun: some minutes of one processor.</summary>
    public const double Most = 2e11;

    /// <summary>The most numbers that the equations may hold at once: about 1 GB.</summary>
    public const double MostNumbers = 1.2e8;

    /// <summary>Steps of arithmetic for both terminal conditions.</summary>
    public static double Of(ExactGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        double states = (game.Fronts - 1.0) * game.Strengths;
        var widths = (Filled(game.WarKernel) + (game.HasCeasefire ? Filled(game.CeasefireKernel) : 0)) / (double)game.Strengths;
        var offers = game.Ceasefire.Offers + game.Settle.Offers + 1.0;
        var parties = 2 + (game.Members.IsDefault ? 0 : game.Members.Length);
        var choices = (game.Noise > 0 ? 40 : 8) * offers * (parties > 2 ? 10 * parties : 1);
        var induction = game.Horizon * states * ((parties * widths) + choices + 20);
        return 2 * (induction + (3 * (game.Fronts - 1) * Math.Pow(Block(game), 3)));
    }

    /// <summary>Whether the work is within both limits.</summary>
    public static bool Affordable(ExactGame game) => Of(game) <= Most && Numbers(game) <= MostNumbers;

    private static double Numbers(ExactGame game) => (game.Fronts - 1) * Math.Pow(Block(game), 2);

    private static double Block(ExactGame game) => (game.HasCeasefire ? 2.0 : 1) * (game.Proposer == ProposerRule.Alternate ? 2 : 1) * game.Strengths;

    private static int Filled(ImmutableArray<ImmutableArray<double>> kernel) =>
        kernel.Sum(row => row.Count(chance => chance != 0));
}
