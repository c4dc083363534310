using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>Whether a ceasefire now would be agreed to, and whether it would last a year: two solutions of the war game.</summary>
internal static class WarQuestion
{
    private static readonly string[] Sections = ["parties", "groups", "war"];

    public static CruxQuestion Question { get; } = new(["war.ceasefire.accepted", "war.ceasefire.lasts"], Sections, path => path.Split('.')[0] == "war", Answer);

    private static Dictionary<string, FindingValue>? Answer(Conflict conflict, CancellationToken cancellation)
    {
        if (conflict.War is not { } war || WarCompiler.Compile(war).Game is not { HasCeasefire: true } game)
            return null;
        var (line, warlike) = (GameSolver.Solve(game, Terminal.Line, cancellation), GameSolver.Solve(game, Terminal.War, cancellation));
        var headline = game.Terminal == Terminal.Line ? line : warlike;
        var accepted = (game.Pi <= 0 || CeasefireQuestion.Accepted(headline, Side.A)) && (game.Pi >= 1 || CeasefireQuestion.Accepted(headline, Side.B));
        var (one, two) = (Lasts(line), Lasts(warlike));
        return new()
        {
            ["war.ceasefire.accepted"] = new FindingValue.Truth(accepted),
            ["war.ceasefire.lasts"] = new FindingValue.Probability(Math.Min(one, two), Math.Max(one, two)),
        };

        double Lasts(GameSolution solution)
        {
            var last = solution.CeasefireLasts(WarDraws.Year(conflict.War!), game.Start == Regime.War)[^1];
            return last.Lasting + last.Settled;
        }
    }
}
