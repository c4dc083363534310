using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>How the play ends in the long run, in sentences.</summary>
internal static class WarEver
{
    public static IEnumerable<string> Lines(WarSolution war)
    {
        var ever = war.Headline.Ever;
        (double Chance, string Words)[] ends =
        [
            (ever.Settled, "a settlement"), (ever.ATakesAll, $"{WarWording.Side(war, Side.A)} takes all that is contested"),
            (ever.BTakesAll, $"{WarWording.Side(war, Side.B)} takes all that is contested"), (ever.Escalated, "escalation"),
            (ever.Ceasefire, "a ceasefire that lasts for ever"), (ever.War, "war without end"),
        ];
        var likely = ends.Where(end => end.Chance > 1e-9).OrderByDescending(end => end.Chance).Select(end => $"{end.Words} {WarWording.Chance(end.Chance)}").ToList();
        yield return $"In the end: {string.Join("; ", likely)}.";
        yield return double.IsFinite(ever.ExpectedPeriods)
            ? $"Until then it takes {Periods(war, ever.ExpectedPeriods)} on average, {Periods(war, ever.ExpectedBattles)} of them with fighting."
            : $"There is no average time until the end: with some probability there is none.{(double.IsFinite(ever.ExpectedBattles) ? $" Fighting takes {Periods(war, ever.ExpectedBattles)} on average." : "")}";
        if (!war.Game.BeliefsDiffer)
            yield break;
        foreach (var side in (Side[])[Side.A, Side.B])
        {
            var believed = war.Headline.EverAsBelieved(side);
            yield return $"As {WarWording.Side(war, side)} believes, {WarWording.Side(war, Side.A)} takes all with {WarWording.Chance(believed.ATakesAll)} and {WarWording.Side(war, Side.B)} with {WarWording.Chance(believed.BTakesAll)}.";
        }
    }

    private static string Periods(WarSolution war, double periods)
    {
        var unit = WarWording.Periods(war.Conflict, 2).Split(' ')[1];
        return $"{periods.ToString(periods < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)} {unit}";
    }
}
