namespace Parley.FightAndTalk;

/// <summary>Solves a fight-and-talk game in its exact form.</summary>
/// <remarks>
/// Source: the game as Parley defines it; bargaining while fighting after Fearon (1995), Powell (2006), Slantchev (2003), the front as forts and divergent
/// beliefs after Smith &amp; Stam (2004) [recalled]; status experimental beyond the closed forms that the tests reproduce.
/// Steps: one backward induction for each belief that a side acts on; the first period's choices as a rule; what that rule brings under the
/// analyst's belief. Cost: horizon × states × (strengths + offers).
/// </remarks>
public static class GameSolver
{
    /// <summary>How many periods of the forecast are compared between the terminal conditions if the caller does not say.</summary>
    public const int DefaultPeriods = 60;

    /// <summary>Solves with one terminal condition, through the whole horizon.</summary>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GameSolution Solve(ExactGame game, Terminal terminal, CancellationToken cancel = default) => Solve(game, terminal, false, cancel);

    /// <summary>Solves with one terminal condition.</summary>
    /// <param name="game">The game.</param>
    /// <param name="terminal">What comes after the horizon.</param>
    /// <param name="mayStop">Whether to stop as soon as no reported figure can change by more than 10⁻⁶; the solution says so.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GameSolution Solve(ExactGame game, Terminal terminal, bool mayStop, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var problems = game.Validate();
        if (!problems.IsEmpty) throw new ArgumentException($"{problems[0].Path} {problems[0].Message}", nameof(game));
        var analyst = new GameTables(game, game.Advance);
        var a = Run(game, Side.A, terminal, analyst, null, mayStop, cancel);
        var b = Run(game, Side.B, terminal, analyst, a, mayStop, cancel);
        return new GameSolution(game, terminal, analyst, a, b);
    }

    /// <summary>Solves with both terminal conditions and compares them.</summary>
    /// <param name="game">The game.</param>
    /// <param name="periods">How many periods of the forecast are reported and so compared.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GameAnswer SolveBoth(ExactGame game, int periods = DefaultPeriods, CancellationToken cancel = default) => SolveBoth(game, periods, false, cancel);

    /// <summary>Solves with both terminal conditions and compares them, and may stop as soon as no reported figure can change by more than 10⁻⁶.</summary>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GameAnswer SolveBoth(ExactGame game, int periods, bool mayStop, CancellationToken cancel = default)
    {
        var line = Solve(game, Terminal.Line, mayStop, cancel);
        var war = Solve(game, Terminal.War, mayStop, cancel);
        return new GameAnswer(line, war, Difference(line, war, periods), Same(line, war, Side.A) && Same(line, war, Side.B));
    }

    private static Induction Run(ExactGame game, Side side, Terminal terminal, GameTables analyst, Induction? other, bool mayStop, CancellationToken cancel)
    {
        var believed = game.AsBelieved(side);
        var plain = game.AsABelieves is null && game.AsBBelieves is null;
        if (other is not null && plain && believed.Advance.SequenceEqual(game.AdvanceAsBelieved(Side.A))) return other;
        var tables = ReferenceEquals(believed, game) ? analyst : new GameTables(believed, believed.Advance);
        return BackwardInduction.Run(tables, terminal, mayStop, cancel);
    }

    private static bool Same(GameSolution one, GameSolution two, Side side)
    {
        var chance = side == Side.A ? one.Game.Pi : 1 - one.Game.Pi;
        return chance == 0 || one.Now(side).SameAs(two.Now(side));
    }

    private static double Difference(GameSolution one, GameSolution two, int periods)
    {
        var largest = Math.Max(
            Far(one.Ever.War, two.Ever.War, one.Ever.Ceasefire, two.Ever.Ceasefire, one.Ever.Settled, two.Ever.Settled),
            Far(one.Ever.ATakesAll, two.Ever.ATakesAll, one.Ever.BTakesAll, two.Ever.BTakesAll, one.Ever.Escalated, two.Ever.Escalated));
        foreach (var (x, y) in one.Forecast(periods).Zip(two.Forecast(periods)))
        {
            largest = Math.Max(largest, Far(x.War, y.War, x.Ceasefire, y.Ceasefire, x.Settled, y.Settled));
            largest = Math.Max(largest, Far(x.ATakesAll, y.ATakesAll, x.BTakesAll, y.BTakesAll, x.Escalated, y.Escalated));
        }

        if (!one.Game.HasCeasefire) return largest;
        var agreed = one.Game.Start == Regime.War;
        foreach (var (x, y) in one.CeasefireLasts(periods, agreed).Zip(two.CeasefireLasts(periods, agreed)))
        {
            largest = Math.Max(largest, Far(x.Lasting, y.Lasting, x.BrokenByA, y.BrokenByA, x.BrokenByB, y.BrokenByB));
            largest = Math.Max(largest, Far(x.Accident, y.Accident, x.Settled, y.Settled, 0, 0));
        }

        return largest;
    }

    private static double Far(double a, double b, double c, double d, double e, double f) =>
        Math.Max(Math.Abs(a - b), Math.Max(Math.Abs(c - d), Math.Abs(e - f)));
}
