using System.Globalization;
using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>
/// What follows from the war game of a view: values, what each side would do, whether a ceasefire now would be agreed to and why, how long it would
/// last, where the conflict stands in a year, and whether there are several equilibria. Probabilities span both terminal conditions.
/// </summary>
internal static class WarFindings
{
    public const string Method = "fight-and-talk";

    private static readonly Side[] Sides = [Side.A, Side.B];

    /// <summary>The view with its war solved, where it has one.</summary>
    public static ViewAssessment With(ViewAssessment view, CancellationToken cancel) =>
        WarSolution.Of(view.Conflict, cancel: cancel) is { } war ? view with { War = war, Findings = [.. view.Findings, .. Of(war, cancel)] }
        : TooLarge(view.Conflict) ? view with { Findings = [.. view.Findings, FindingMaker.Make(view.Conflict, LimitKind, [], new FindingValue.Truth(true), ["war"], method: Method, status: MethodStatus.Experimental)] }
        : view;

    /// <summary>The finding that a war game is too large to be solved.</summary>
    public const string LimitKind = "war.limit";

    private static bool TooLarge(Conflict conflict) => conflict.War is { } war && WarCompiler.Compile(war).Game is { } game && !GameCost.Affordable(game);

    /// <summary>The findings, in the order in which questions are asked.</summary>
    public static IReadOnlyList<Finding> Of(WarSolution war, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(war);
        return [.. Ceasefire(war), .. Lasts(war), .. Values(war), .. Forecast(war), .. WarWhen.Of(war, cancel), Equilibria(war), .. Touchy(war, cancel)];
    }

    private static IEnumerable<Finding> Values(WarSolution war)
    {
        var values = war.Headline.Values;
        foreach (var side in Sides)
            yield return Make(war, "war.value", [war.Id(side)], new FindingValue.Number(values[side] / war.Game.Forever, "of the whole stake's flow"),
                detail: [("periods", [Text(values[side])])]);
        foreach (var side in war.Proposers)
        {
            var move = war.Headline.Now(side);
            yield return Make(war, "war.now", [war.Id(side)], new FindingValue.Set([Word(move)]),
                detail: [("accepted", [Text(move.Accepted)]), ("probability", [Text(move.Probability)]), ("terms", double.IsFinite(move.Terms) ? [Text(move.Terms)] : [])]);
        }
    }

    private static string Word(Move move) => move.Kind switch
    {
        ActionKind.Settle => "settle",
        ActionKind.Ceasefire => "ceasefire",
        ActionKind.Hold => "hold",
        ActionKind.Break => "break",
        _ => "fight",
    };

    private static IEnumerable<Finding> Ceasefire(WarSolution war)
    {
        if (war.Questions.Count == 0)
            yield break;
        var agreed = war.Questions.All(question => question.Accepted);
        IReadOnlyList<string> parties = [war.Id(Side.A), war.Id(Side.B), .. war.Game.Members.Select(member => member.Id)];
        var refusing = war.Questions.SelectMany(question => Reckonings(question).Select((reckoning, i) => (Party: parties[i], reckoning.Agrees, Needed: i < 2 || war.Game.Members[i - 2].Necessary)))
            .Where(entry => !entry.Agrees && entry.Needed).Select(entry => entry.Party).Distinct().ToList();
        yield return Make(war, "war.ceasefire.accepted", [], new FindingValue.Truth(agreed), headline: true,
            detail: [("refusing", refusing), ("in-force", war.Game.Start == Regime.Ceasefire ? ["yes"] : [])]);
        var first = war.Questions[0];
        var question = war.Questions.FirstOrDefault(asked => !asked.Accepted) ?? first;
        foreach (var (reckoning, i) in Reckonings(question).Select((reckoning, i) => (reckoning, i)))
            yield return Make(war, "war.ceasefire.gain", [parties[i]], new FindingValue.Number(reckoning.Gain, "periods of the whole stake's flow"), detail:
            [
                ("agrees", reckoning.Agrees ? ["yes"] : []), ("costs", [Text(reckoning.CostsSaved)]), ("recovery", [Text(reckoning.Recovery)]),
                ("guarantees", [Text(reckoning.Guarantees)]), ("terms", [Text(reckoning.Terms)]), ("rest", [Text(reckoning.Rest)]),
                ("proposer", [war.Id(question.Proposer)]), ("share", [Text(question.Share)]), ("in-force", war.Game.Start == Regime.Ceasefire ? ["yes"] : []),
            ]);
    }

    private static IEnumerable<CeasefireReckoning> Reckonings(CeasefireAnswer answer) => [answer.A, answer.B, .. answer.Members];

    private static IEnumerable<Finding> Lasts(WarSolution war)
    {
        if (!war.Game.HasCeasefire)
            yield break;
        var agreed = war.Game.Start == Regime.War;
        var line = war.Answer.Line.CeasefireLasts(war.Year, agreed)[^1];
        var warlike = war.Answer.War.CeasefireLasts(war.Year, agreed)[^1];
        var own = war.Game.Terminal == Terminal.Line ? line : warlike;
        yield return Make(war, "war.ceasefire.lasts", [], Range(line.Lasting + line.Settled, warlike.Lasting + warlike.Settled), headline: true, detail:
        [
            ("periods", [war.Year.ToString(CultureInfo.InvariantCulture)]), ("broken-by-a", [Text(own.BrokenByA)]), ("broken-by-b", [Text(own.BrokenByB)]),
            ("accident", [Text(own.Accident)]), ("settled", [Text(own.Settled)]), ("sides", [war.Id(Side.A), war.Id(Side.B)]),
            ("in-force", agreed ? [] : ["yes"]),
        ]);
    }

    private static IEnumerable<Finding> Forecast(WarSolution war)
    {
        var line = war.Answer.Line.Forecast(war.Year)[^1];
        var warlike = war.Answer.War.Forecast(war.Year)[^1];
        (string Kind, IReadOnlyList<string> Subjects, Func<ForecastPeriod, double> Chance)[] events =
        [
            ("war.forecast.war", [], at => at.War), ("war.forecast.ceasefire", [], at => at.Ceasefire), ("war.forecast.settled", [], at => at.Settled),
            ("war.forecast.takes-all", [war.Id(Side.A)], at => at.ATakesAll), ("war.forecast.takes-all", [war.Id(Side.B)], at => at.BTakesAll),
            ("war.forecast.escalated", [], at => at.Escalated),
        ];
        foreach (var (kind, subjects, chance) in events)
            yield return Make(war, kind, subjects, Range(chance(line), chance(warlike)), detail: [("periods", [war.Year.ToString(CultureInfo.InvariantCulture)])]);
    }

    private static Finding Equilibria(WarSolution war) => Make(war, "war.equilibria", [], new FindingValue.Set([war.Answer.Several ? "several" : "one"]), detail:
    [
        ("difference", [Text(war.Answer.LargestDifference)]), ("same-action", war.Answer.SameAction ? ["yes"] : []), ("epsilon", [Text(war.Headline.Epsilon)]),
        ("bound", [Text(war.Headline.Epsilon / (1 - war.Game.Delta))]),
    ]);

    // Only where noise and several offers can make it so.
    private static IEnumerable<Finding> Touchy(WarSolution war, CancellationToken cancel)
    {
        if (war.Game.Noise <= 0 || war.Game.Settle.Offers + war.Game.Ceasefire.Offers < 2)
            yield break;
        var stretch = Touchiness.Of(war.Headline, cancel);
        if (stretch > Touchiness.Reported)
            yield return Make(war, "war.touchy", [], new FindingValue.Number(stretch, "times"));
    }

    private static FindingValue.Probability Range(double one, double two) => new(Math.Min(one, two), Math.Max(one, two));

    private static Finding Make(WarSolution war, string kind, IReadOnlyList<string> subjects, FindingValue value, bool headline = false,
        params (string Role, IReadOnlyList<string> Names)[] detail) =>
        FindingMaker.Make(war.Conflict, kind, subjects, value,
            war.Conflict.War!.Exact is not null ? ["war"] : war.Conflict.War.Quantities.Select(quantity => quantity.Path), headline, Method, MethodStatus.Experimental, detail);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
