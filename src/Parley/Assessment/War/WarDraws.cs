using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The war game answered for many sets of values of its quantities.</summary>
/// <remarks>
/// Steps for each draw: make the game; solve it from both terminal conditions, stopping early where no figure can change by more than 10⁻⁶;
/// ask who refuses a ceasefire now, what becomes of one in a year, and where the conflict stands then. The answers are those that
/// <c>assess</c> gives at the same values. Each draw is worked out alone and stored under its number, so that they do not depend on the
/// number of threads. Cost of a draw: two solutions; nothing is kept but the answer.
/// </remarks>
public static class WarDraws
{
    /// <summary>The answer at the values that <paramref name="value"/> gives each quantity.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WarAnswer Answer(WarModel war, Func<Quantity, double> value, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        ArgumentNullException.ThrowIfNull(value);
        return WarCompiler.Compile(war, value).Game is { } game ? Answer(game, Year(war), cancel) : default;
    }

    /// <summary>What the game says with each of the two terminal conditions, without asking whether they amount to several equilibria: less work for each draw. Null where these values make no game.</summary>
    internal static (WarOutlook Line, WarOutlook War)? Outlooks(WarModel war, Func<Quantity, double> value, CancellationToken cancel = default)
    {
        if (WarCompiler.Compile(war, value).Game is not { } game)
            return null;
        var year = Year(war);
        return (Outlook(GameSolver.Solve(game, Terminal.Line, true, cancel), year), Outlook(GameSolver.Solve(game, Terminal.War, true, cancel), year));
    }

    /// <summary>The answers of many draws, in their order; the same on any number of threads.</summary>
    /// <param name="war">The section.</param>
    /// <param name="draws">How many draws.</param>
    /// <param name="values">The values of the quantities in a draw, by its number from 0. It is called from several threads at once.</param>
    /// <param name="threads">How many threads may work; 0: one for each processor.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WarAnswer[] Run(WarModel war, int draws, Func<int, Func<Quantity, double>> values, int threads = 0, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        var answers = new WarAnswer[draws];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount, CancellationToken = cancel };
        Parallel.For(0, draws, options, draw => answers[draw] = Answer(war, values(draw), cancel));
        return answers;
    }

    /// <summary>How many periods make a year, or twelve periods of the exact form: how far findings and draws look ahead.</summary>
    public static int Year(WarModel war)
    {
        ArgumentNullException.ThrowIfNull(war);
        return war.Plain is { } plain ? Math.Max(1, (int)Math.Round(12 / plain.Months, MidpointRounding.AwayFromZero)) : 12;
    }

    private static WarAnswer Answer(ExactGame game, int periods, CancellationToken cancel)
    {
        var answer = GameSolver.SolveBoth(game, GameSolver.DefaultPeriods, true, cancel);
        return new WarAnswer(true, game.HasCeasefire, game.Terminal, Outlook(answer.Line, periods), Outlook(answer.War, periods), answer.Several);
    }

    private static WarOutlook Outlook(GameSolution solution, int periods)
    {
        var game = solution.Game;
        var lasts = game.HasCeasefire ? solution.CeasefireLasts(periods, game.Start == Regime.War)[^1] : default;
        var values = solution.Values;
        return new WarOutlook(values.A / game.Forever, values.B / game.Forever, WarRefusing.Kinds(CeasefireQuestion.Refusing(solution)), lasts, solution.Forecast(periods)[^1]);
    }
}
