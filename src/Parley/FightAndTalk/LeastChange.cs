namespace Parley.FightAndTalk;

/// <summary>The least change of one number at which the parties agree to a ceasefire now and it lasts.</summary>
/// <remarks>
/// Steps: try 65 points from where the number stands to its limit; at the first that meets the goal, bisect back towards the point before.
/// Interpretation: the goal is met if the best offer of every side that may propose now is agreed to by both sides and all necessary members, and
/// the ceasefire is in force, or has become a settlement, after the stated periods with the stated probability.
/// Cost: up to 65 + 40 solutions.
/// </remarks>
public static class LeastChange
{
    /// <summary>How many points are tried.</summary>
    public const int Points = 65;

    private const int Halvings = 40;

    /// <summary>Finds the least change.</summary>
    /// <param name="game">Names the terminal condition and who may propose.</param>
    /// <param name="change">The game at a value of the number, from <see cref="Levers"/>.</param>
    /// <param name="from">Where the number stands.</param>
    /// <param name="to">How far it may go.</param>
    /// <param name="goal">What is to come about.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <exception cref="ArgumentException">A changed game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LeastChangeResult Find(
        ExactGame game, Func<double, ExactGame> change, double from, double to, CeasefireGoal goal, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(goal);
        for (var i = 0; i < Points; i++)
        {
            var at = from + ((to - from) * i / (Points - 1));
            if (!Meets(change(at), goal, cancel)) continue;
            if (i > 0) at = Bisect(change, from + ((to - from) * (i - 1) / (Points - 1)), at, goal, cancel);
            return new LeastChangeResult(true, at, from, to, Points);
        }

        return new LeastChangeResult(false, double.NaN, from, to, Points);
    }

    /// <summary>True if a game meets the goal as it stands.</summary>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static bool Meets(ExactGame game, CeasefireGoal goal, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(goal);
        if (!game.HasCeasefire) return false;
        var solution = GameSolver.Solve(game, game.Terminal, true, cancel);
        if (game.Pi > 0 && !CeasefireQuestion.Accepted(solution, Side.A)) return false;
        if (game.Pi < 1 && !CeasefireQuestion.Accepted(solution, Side.B)) return false;
        if (goal.Probability <= 0) return true;
        var last = solution.CeasefireLasts(goal.Periods, game.Start == Regime.War)[^1];
        return last.Lasting + last.Settled >= goal.Probability - 1e-12;
    }

    private static double Bisect(Func<double, ExactGame> change, double fails, double meets, CeasefireGoal goal, CancellationToken cancel)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (fails + meets) / 2;
            if (middle == fails || middle == meets) break;
            if (Meets(change(middle), goal, cancel)) meets = middle;
            else fails = middle;
        }

        return meets;
    }
}
