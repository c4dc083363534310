using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>Maps of what the sides would do at every front and strength.</summary>
internal static class WarSituations
{
    private const int MostColumns = 60;
    private const int MostRows = 40;

    /// <summary>The map of one perspective in war or in a ceasefire. Of a large game every so many fronts and strengths are drawn, the present ones among them.</summary>
    public static CellMapData Of(WarView view, Regime regime)
    {
        var (war, other) = (view.War, WarCourse.Other(view.War));
        var (fronts, strengths) = (Fronts(view), Strengths(view));
        var rows = strengths.Select(strength => (IReadOnlyList<MapCell>)[.. fronts.Select(front => Cell(war, other, regime, front, strength))]).ToList();
        var where = regime == Regime.War ? "in war" : "in a ceasefire";
        var now = (strengths.IndexOf(war.Game.Strength), fronts.IndexOf(war.Game.Front));
        return new CellMapData(
            new ChartHead($"war-{(regime == Regime.War ? "war" : "ceasefire")}-{view.View.Label}", $"What the sides would do {where}, {view.Caption}",
                $"{Wording.Capital(Said(rows))} Now, at front {HtmlText.Number(war.Game.Front)} and strength {HtmlText.Number(war.Game.Strength)}: {Meaning(war, rows[now.Item1][now.Item2].Letter)}. The table says the same situation by situation."),
            rows, [.. strengths.Select(HtmlText.Number)], [.. fronts.Select(HtmlText.Number)], now,
            ($"{view.B} holds more", $"{view.A} holds more"), ($"{view.B} stronger", $"{view.A} stronger"));

        string Said(IReadOnlyList<IReadOnlyList<MapCell>> drawn)
        {
            var all = drawn.SelectMany(row => row).ToList();
            return string.Join(", ", all.GroupBy(cell => cell.Letter).OrderByDescending(group => group.Count())
                .Select(group => $"{Meaning(war, group.Key)} in {HtmlText.Number(group.Count())}")) + $" of {HtmlText.Number(all.Count)} situations.";
        }
    }

    /// <summary>The fronts that are drawn.</summary>
    public static List<int> Fronts(WarView view) => Every(view.War.Game.Fronts - 1, view.War.Game.Front, MostColumns);

    /// <summary>The strengths that are drawn, the greatest first.</summary>
    public static List<int> Strengths(WarView view) => [.. Every(view.War.Game.Strengths, view.War.Game.Strength, MostRows).AsEnumerable().Reverse()];

    /// <summary>What a letter stands for, with the sides' names; a small letter: only if one of the two makes the proposal.</summary>
    public static string Meaning(WarSolution war, char letter)
    {
        var meaning = WarMap.Named(war, WarMap.Legend.First(entry => entry.Letter == char.ToUpperInvariant(letter)).Meaning);
        return char.IsLower(letter) ? $"{meaning} (only if one of the two proposes)" : meaning;
    }

    /// <summary>The fill of a letter.</summary>
    public static Tone Tone(char letter) => char.ToUpperInvariant(letter) switch
    {
        'C' or 'H' => WarView.Ceasefire,
        'S' => WarView.Settlement,
        'A' => WarView.First,
        'B' => WarView.Second,
        'X' => WarView.Escalated,
        'R' => Charts.Tone.Rings,
        _ => WarView.Fighting,
    };

    /// <summary>How many of the drawn situations have another answer under the other terminal condition.</summary>
    public static int Differing(CellMapData map) => map.Rows.Sum(row => row.Count(cell => cell.Differs));

    private static MapCell Cell(WarSolution war, GameSolution? other, Regime regime, int front, int strength)
    {
        var letter = WarMap.Letter(war.Headline, regime, front, strength);
        return new MapCell(letter, Tone(letter), other is not null && WarMap.Letter(other, regime, front, strength) != letter);
    }

    private static List<int> Every(int count, int present, int most)
    {
        var step = (count + most - 1) / most;
        return [.. Enumerable.Range(1, count).Where(one => (one - present) % step == 0)];
    }
}
