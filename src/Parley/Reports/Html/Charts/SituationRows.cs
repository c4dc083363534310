using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>The maps of what the sides would do, in words: for each strength at which fronts they do what. Strengths with the same answers share a row.</summary>
internal static class SituationRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(WarView view, IReadOnlyList<Regime> regimes)
    {
        var maps = regimes.Select(regime => WarSituations.Of(view, regime)).ToList();
        var rows = new List<(string First, string Last, IReadOnlyList<string> Cells)>();
        for (var row = 0; row < maps[0].Rows.Count; row++)
        {
            IReadOnlyList<string> cells = [.. maps.Select(map => Said(view, map, row))];
            if (rows.Count > 0 && rows[^1].Cells.SequenceEqual(cells))
                rows[^1] = rows[^1] with { Last = maps[0].RowNames[row] };
            else
                rows.Add((maps[0].RowNames[row], maps[0].RowNames[row], cells));
        }
        return [.. rows.Select(row => (IReadOnlyList<string>)[row.First == row.Last ? row.First : $"{row.First} to {row.Last}", .. row.Cells])];
    }

    private static string Said(WarView view, CellMapData map, int row)
    {
        var runs = new List<(char Letter, int From, int To)>();
        for (var column = 0; column < map.Rows[row].Count; column++)
        {
            if (runs.Count > 0 && runs[^1].Letter == map.Rows[row][column].Letter)
                runs[^1] = runs[^1] with { To = column };
            else
                runs.Add((map.Rows[row][column].Letter, column, column));
        }
        if (runs.Count == 1)
            return $"{WarSituations.Meaning(view.War, runs[0].Letter)} at every front";
        return string.Join("; ", runs.GroupBy(run => run.Letter).Select(group =>
            $"{WarSituations.Meaning(view.War, group.Key)} at {string.Join(", ", group.Select(run => run.From == run.To ? map.ColumnNames[run.From] : $"{map.ColumnNames[run.From]} to {map.ColumnNames[run.To]}"))}"));
    }
}
