namespace Parley.FightAndTalk;

/// <summary>Whether values stretch what no analyst can know, so that their digits mean little.</summary>
/// <remarks>
/// With little noise and several offers the backward map can stretch differences from period to period. Steps: raise both costs of fighting by
/// 10⁻⁹ and solve again; how much farther do the values now move than the costs? Cost: one solution.
/// </remarks>
public static class Touchiness
{
    /// <summary>A stretch above this is reported: a cost known to a thousandth then says nothing about values.</summary>
    public const double Reported = 1000;

    private const double Nudge = 1e-9;

    /// <summary>By how much the values now move, in units of the change of the costs for as long as T.</summary>
    public static double Of(GameSolution solution, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var game = solution.Game;
        var nudged = GameSolver.Solve(game with { Fight = new Pair(game.Fight.A + Nudge, game.Fight.B + Nudge) }, solution.Terminal, cancel);
        var moved = Math.Max(Math.Abs(nudged.Values.A - solution.Values.A), Math.Abs(nudged.Values.B - solution.Values.B));
        return moved / (Nudge * game.Forever);
    }
}
