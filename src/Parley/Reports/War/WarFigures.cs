using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Reports;

/// <summary>Figures of characters: maps of letters over front and strength, a survival curve, the forecast over time.</summary>
internal static class WarFigures
{
    private const int Bar = 40;

    public static IReadOnlyList<WarFigure> Of(WarSolution war, int periods, CancellationToken cancel)
    {
        var figures = new List<WarFigure>(WarGrid.Of(war, cancel).Select(grid => Grid(war, grid)));
        figures.Add(Map(war, Regime.War, "What they do in war"));
        if (war.Game.HasCeasefire)
        {
            figures.Add(Map(war, Regime.Ceasefire, "What they do in a ceasefire"));
            figures.Add(Survival(war, periods));
        }
        figures.Add(Forecast(war, periods));
        return figures;
    }

    private static WarFigure Map(WarSolution war, Regime regime, string heading)
    {
        var rows = new List<string>();
        for (var strength = war.Game.Strengths; strength >= 1; strength--)
        {
            var letters = WarMap.Row(war, regime, strength);
            rows.Add($"{strength,4} {string.Join(' ', letters.Select((letter, i) => strength == war.Game.Strength && i + 1 == war.Game.Front ? $"[{letter}]" : $" {letter} "))}");
        }
        rows.Add($"     {string.Join(' ', Enumerable.Range(1, war.Game.Fronts - 1).Select(front => $"{front,2} "))}".TrimEnd());
        var used = rows.SelectMany(row => row).Select(char.ToUpperInvariant).ToHashSet();
        var legend = WarMap.Legend.Where(entry => used.Contains(entry.Letter)).Select(entry => $"{entry.Letter} {WarMap.Named(war, entry.Meaning)}");
        var (a, b) = (WarWording.Side(war, Side.A), WarWording.Side(war, Side.B));
        return new WarFigure(heading,
            $"Across: the front, at the right {a} holds more. Up: strength, at the top {a} is stronger against {b}. In brackets: now. {string.Join(", ", legend)}; a small letter: only if one of the two makes the proposal.", rows);
    }

    private static WarFigure Grid(WarSolution war, WarGrid grid)
    {
        var (a, b, behind) = (WarWording.Side(war, Side.A), WarWording.Side(war, Side.B), WarWording.Side(war, grid.Behind));
        var columns = WarWords.Recovery.Words.Select((word, i) => $"{(i + 1).ToString(CultureInfo.InvariantCulture)} {word.Word}");
        IReadOnlyList<string> rows =
        [
            .. WarWords.Strength.Words.Select((word, i) => $"{word.Word,16}  {string.Join("  ", grid.Agreed[i].Select(agreed => agreed switch { true => 'C', false => 'F', _ => '-' }))}").Reverse(),
            $"{"",16}  {string.Join("  ", Enumerable.Range(1, WarWords.Recovery.Words.Count))}",
        ];
        var response = grid.Response is null ? "all else as stated" : $"with a {grid.Response} response to a breach by whichever side, all else as stated";
        return new WarFigure($"When a ceasefire would be agreed to, {(grid.Response is null ? "as stated" : "with guarantees")}",
            $"Up: the strength of {a} against {b}. Across: the recovery of {behind} in a pause ({string.Join(", ", columns)}); {response}. C a ceasefire now would be agreed to, F they fight on.", rows);
    }

    private static WarFigure Survival(WarSolution war, int periods)
    {
        var lasts = WarCourse.Lasting(war, war.Headline, periods);
        var rows = WarCourse.Shown(periods).Select(period =>
        {
            var at = lasts[period - 1];
            var share = at.Lasting + at.Settled;
            return $"{period,5} {new string('#', (int)Math.Round(share * Bar, MidpointRounding.AwayFromZero)).PadRight(Bar, '.')} {WarWording.Chance(share)}";
        });
        return new WarFigure("How long a ceasefire would last",
            $"The chance that a ceasefire from now on is still in force, or has become a settlement, after so many {WarCourse.Unit(war)}; one that collapsed and was agreed anew does not count.", [.. rows]);
    }

    private static WarFigure Forecast(WarSolution war, int periods)
    {
        var forecast = war.Headline.Forecast(periods);
        string[] heads = ["fighting", "ceasefire", "settled", $"{Cut(WarWording.Side(war, Side.A))} all", $"{Cut(WarWording.Side(war, Side.B))} all", "escalated"];
        IReadOnlyList<string> rows =
        [
            $"      {string.Join("  ", heads.Select(head => head.PadLeft(12)))}",
            .. WarCourse.Shown(periods).Select(period => forecast[period - 1]).Select(at =>
                $"{at.Period,5} {string.Join("  ", new[] { at.War, at.Ceasefire, at.Settled, at.ATakesAll, at.BTakesAll, at.Escalated }.Select(chance => WarWording.Chance(chance).PadLeft(12)))}"),
        ];
        return new WarFigure("Where the conflict stands over time", $"Chances at the end of so many {WarCourse.Unit(war)}, by the analyst's belief.", rows);
    }

    private static string Cut(string name) => name.Length <= 8 ? name : name[..8].TrimEnd();
}
