using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The questions that the war game of a view answers, as a function of its uncertain numbers. The terminal condition is the one that the model names.</summary>
internal static class WarDoubt
{
    /// <summary>The part; null where the view has no war that can be solved.</summary>
    public static DoubtPart? Part(Conflict conflict, IReadOnlyList<UncertainInput> inputs)
    {
        if (conflict.War is not { } war || WarCompiler.Compile(war).Game is not { } game)
            return null;
        var values = new InputValues(inputs, input => input.Section == "war");
        var (a, b) = war.Plain is { } plain ? (plain.Sides[0].Id, plain.Sides[1].Id) : ("a", "b");
        IReadOnlyList<DoubtQuestion> questions =
        [
            .. game.HasCeasefire ? [DoubtQuestion.Of(true, "war.ceasefire.accepted"), DoubtQuestion.Of(false, "war.ceasefire.lasts")] : Array.Empty<DoubtQuestion>(),
            DoubtQuestion.Of(false, "war.forecast.ceasefire"), DoubtQuestion.Of(false, "war.forecast.settled"), DoubtQuestion.Of(false, "war.forecast.takes-all", a),
            DoubtQuestion.Of(false, "war.forecast.takes-all", b), DoubtQuestion.Of(false, "war.forecast.escalated"),
        ];
        var year = Year(war);
        return new DoubtPart("war", values.Inputs, questions, (drawn, answers) =>
        {
            double[] at = [.. drawn];
            if (WarCompiler.Compile(war, quantity => values.Of(quantity.Number, at)).Game is { } changed)
                Answers(changed, year, answers);
            else
                answers.Fill(double.NaN);
        });
    }

    /// <summary>How many periods a year has; twelve in the exact form.</summary>
    private static int Year(WarModel war) => war.Plain is { } plain ? Math.Max(1, (int)Math.Round(12 / plain.Months, MidpointRounding.AwayFromZero)) : 12;

    private static void Answers(ExactGame game, int year, Span<double> answers)
    {
        var solution = GameSolver.Solve(game, game.Terminal);
        var next = 0;
        if (game.HasCeasefire)
        {
            var agreed = (game.Pi <= 0 || CeasefireQuestion.Accepted(solution, Side.A)) && (game.Pi >= 1 || CeasefireQuestion.Accepted(solution, Side.B));
            var lasts = solution.CeasefireLasts(year, game.Start == Regime.War)[^1];
            Put(answers, ref next, agreed ? 1 : 0);
            Put(answers, ref next, lasts.Lasting + lasts.Settled);
        }
        var forecast = solution.Forecast(year)[^1];
        foreach (var chance in (ReadOnlySpan<double>)[forecast.Ceasefire, forecast.Settled, forecast.ATakesAll, forecast.BTakesAll, forecast.Escalated])
            Put(answers, ref next, chance);
    }

    private static void Put(Span<double> answers, ref int next, double answer) => answers[next++] = answers[next++] = answer;
}
