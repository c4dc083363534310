using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>The maps of the war, perspective by perspective: when a ceasefire would be agreed to, and what the sides would do in every situation.</summary>
internal static class WarMaps
{
    // A map takes over a hundred solutions of the game; in a larger game these take longer than a report should.
    private const int MostSituations = 600;

    /// <summary>At which strengths and recoveries a ceasefire now would be agreed to, as stated and with guarantees.</summary>
    public static void Agreement(HtmlWriter html, IReadOnlyList<WarView> views)
    {
        var shown = views.Where(view => view.War.Game.Strengths * (view.War.Game.Fronts - 1) <= MostSituations && view.War.Grids.Count > 0).ToList();
        if (shown.Count == 0)
            return;
        html.Element("h3", "When a ceasefire now would be agreed to");
        html.Element("p", "Up: the strength of the first side against the second. Across: how fast the side that is behind recovers in a pause. Each is set to every word of its scale, all else as stated; "
            + "a heavy frame marks what is stated.", ("class", "lead"));
        foreach (var response in shown.SelectMany(view => view.War.Grids).Select(grid => grid.Response).Distinct().ToList())
        {
            var having = shown.Where(view => view.War.Grids.Any(grid => grid.Response == response)).ToList();
            html.Element("h4", response is null ? "With the guarantees as stated" : $"With a {response} response to a breach by whichever side");
            using (Multiples.In(html, having.Count))
                foreach (var view in having)
                {
                    var grid = view.War.Grids.First(grid => grid.Response == response);
                    Multiples.Figure(html, view.Caption, $"Up: {view.A} against {view.B}. Across: recovery of {WarWording.Side(view.War, grid.Behind)}.",
                        () => CellMap.Write(html, WarAgreement.Of(view, grid), Math.Min(Multiples.Width(having.Count), 330)));
                }
        }
        Legend.Write(html, "Key: the answer", [new("a ceasefire now would be agreed to", Tone.Dots, Sign: "C"), new("they fight on", Tone.Plain, Sign: "F")]);
        DataTable.Write(html, "The same as a table",
            $"At which recoveries in a pause a ceasefire now would be agreed to, by the strength of the first side against the second. {string.Join("; ", shown.Select(view => view.Caption))}.",
            ["Strength", .. shown.SelectMany(view => view.War.Grids.Select(grid => grid.Response is { } response ? $"{view.View.Label}, {response} response" : view.View.Label))],
            WarAgreement.Rows([.. shown.SelectMany(view => view.War.Grids)]), printed: false);
    }

    /// <summary>What the sides would do at every front and strength, in war and in a ceasefire.</summary>
    public static void Situations(HtmlWriter html, IReadOnlyList<WarView> views, IReadOnlyList<WarView> paused)
    {
        html.Element("h3", "What the sides would do in each situation");
        html.Element("p", "Across: the front. Up: strength. A heavy frame marks where they stand now. A small letter: only if one of the two makes the proposal.", ("class", "lead"));
        Maps(html, views, Regime.War, "In war");
        if (paused.Count > 0)
            Maps(html, paused, Regime.Ceasefire, "In a ceasefire");
        foreach (var view in views)
        {
            IReadOnlyList<Regime> regimes = view.War.Game.HasCeasefire ? [Regime.War, Regime.Ceasefire] : [Regime.War];
            DataTable.Write(html, $"The maps in words ({view.View.Label})", $"What the sides would do, by strength and front. {view.Caption}.",
                ["Strength", .. regimes.Select(regime => regime == Regime.War ? "In war" : "In a ceasefire")], SituationRows.Of(view, regimes), printed: false);
        }
    }

    private static void Maps(HtmlWriter html, IReadOnlyList<WarView> views, Regime regime, string heading)
    {
        var maps = views.Select(view => WarSituations.Of(view, regime)).ToList();
        html.Element("h4", heading);
        using (Multiples.In(html, views.Count))
            foreach (var (view, map) in views.Zip(maps))
                Multiples.Figure(html, view.Caption, Note(view, map), () => CellMap.Write(html, map, Math.Min(Multiples.Width(views.Count), 410)));
        var used = maps.SelectMany(map => map.Rows).SelectMany(row => row).Select(cell => char.ToUpperInvariant(cell.Letter)).ToHashSet();
        List<LegendEntry> entries = [.. WarMap.Legend.Where(entry => used.Contains(entry.Letter)).Select(entry =>
            new LegendEntry(WarMap.Named(views[0].War, entry.Meaning), WarSituations.Tone(entry.Letter), Sign: entry.Letter.ToString()))];
        if (maps.Any(map => WarSituations.Differing(map) > 0))
            entries.Add(new LegendEntry("corner marked: another answer with the other expectation of the end", Sign: "◥"));
        Legend.Write(html, "Key: what they do", entries);
    }

    private static string? Note(WarView view, CellMapData map)
    {
        var (drawn, all) = (map.Rows.Count * map.Rows[0].Count, view.War.Game.Strengths * (view.War.Game.Fronts - 1));
        var notes = new List<string>();
        if (drawn < all)
            notes.Add($"{HtmlText.Number(drawn)} of {HtmlText.Number(all)} situations are drawn.");
        if (WarSituations.Differing(map) is > 0 and var differing)
            notes.Add($"Several equilibria: {HtmlText.Number(differing)} of {HtmlText.Number(drawn)} situations differ.");
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }
}
