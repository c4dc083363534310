using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Reports.Html.Charts;

/// <summary>For which strengths and recoveries a ceasefire now would be agreed to.</summary>
internal static class WarAgreement
{
    /// <summary>The map of one grid.</summary>
    public static CellMapData Of(WarView view, WarGrid grid)
    {
        var behind = WarWording.Side(view.War, grid.Behind);
        var agreed = grid.Agreed.Sum(row => row.Count(cell => cell == true));
        var asked = grid.Agreed.Sum(row => row.Count(cell => cell is not null));
        var guarantee = grid.Response is { } response ? $"With a {response} response to a breach by whichever side: " : "";
        var plain = view.War.Conflict.War!.Plain!;
        var head = new ChartHead($"war-agreed-{(grid.Response is null ? "stated" : "guarantees")}-{view.View.Label}", $"When a ceasefire now would be agreed to, {view.Caption}",
            $"{guarantee}agreed to at {HtmlText.Number(agreed)} of {HtmlText.Number(asked)} combinations of the strength of {view.A} against {view.B} (up) and the recovery of {behind} in a pause (across). The table names them.");
        return YesNoMap.Of(head, [.. grid.Agreed.Reverse()], [.. Strengths.Reverse()], Recoveries, 'C', 'F', Stated(plain, grid.Behind));
    }

    /// <summary>At which recoveries it would be agreed to in each grid, strength by strength, the greatest first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(IReadOnlyList<WarGrid> grids) =>
        [.. Strengths.Select((strength, i) => (IReadOnlyList<string>)[strength, .. grids.Select(grid => Named(grid.Agreed[i]))]).Reverse()];

    private static IReadOnlyList<string> Strengths => [.. WarWords.Strength.Words.Select(word => word.Word)];

    private static IReadOnlyList<string> Recoveries => [.. WarWords.Recovery.Words.Select(word => word.Word)];

    private static string Named(IReadOnlyList<bool?> row) =>
        row.All(answer => answer is null) ? "–"
        : row.All(answer => answer == true) ? "every recovery"
        : Recoveries.Zip(row).Where(pair => pair.Second == true).Select(pair => pair.First).ToList() is { Count: > 0 } words ? string.Join(", ", words) : "at none";

    // Marked where both quantities are stated in words.
    private static (int, int)? Stated(PlainWar plain, Side behind)
    {
        var (strength, recovery) = (Strengths.ToList().IndexOf(plain.Strength?.Word ?? ""),
            Recoveries.ToList().IndexOf(plain.RecoveryInCeasefire.GetValueOrDefault(plain.Sides[(int)behind].Id)?.Word ?? ""));
        return strength < 0 || recovery < 0 ? null : (Strengths.Count - 1 - strength, recovery);
    }
}
