using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>
/// The questions that the war game of a view answers, as a function of its uncertain numbers. Where the two terminal conditions give different answers,
/// the lower and the higher of them.
/// </summary>
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
        return new DoubtPart("war", values.Inputs, questions, (drawn, answers) =>
        {
            double[] at = [.. drawn];
            Fill(WarDraws.Outlooks(war, quantity => values.Of(quantity.Number, at)), game.HasCeasefire, answers);
        })
        { IsSlow = true };
    }

    private static void Fill((WarOutlook Line, WarOutlook War)? outlooks, bool ceasefire, Span<double> answers)
    {
        answers.Fill(double.NaN);
        if (outlooks is not { } answer)
            return;
        var next = 0;
        if (ceasefire)
        {
            Put(answers, ref next, answer, outlook => outlook.Refusal == WarRefusal.Nobody ? 1 : 0);
            Put(answers, ref next, answer, outlook => outlook.InForce);
        }
        Put(answers, ref next, answer, outlook => outlook.After.Ceasefire);
        Put(answers, ref next, answer, outlook => outlook.After.Settled);
        Put(answers, ref next, answer, outlook => outlook.After.ATakesAll);
        Put(answers, ref next, answer, outlook => outlook.After.BTakesAll);
        Put(answers, ref next, answer, outlook => outlook.After.Escalated);
    }

    private static void Put(Span<double> answers, ref int next, (WarOutlook Line, WarOutlook War) answer, Func<WarOutlook, double> of)
    {
        var (line, war) = (of(answer.Line), of(answer.War));
        (answers[next], answers[next + 1]) = (Math.Min(line, war), Math.Max(line, war));
        next += 2;
    }
}
