using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of an issue with its levels.</summary>
internal static class IssueSections
{
    /// <summary>A formula over terms.</summary>
    public static readonly FormulaShape Terms = new(terms: true);

    /// <summary>A level's name: a word as other names, or a number.</summary>
    public static readonly ScalarShape<string> LevelName = new(
        "the name of a level: a name in lower-case letters, digits and hyphens, or a number",
        () => new JsonObject { ["type"] = new JsonArray("string", "number") },
        "",
        (node, reading) =>
        {
            // Each node has a text of its own, so that checks can find the place by the text.
            reading.Places[node.Value] = node.At;
            return (IsId(node.Value) && node.Value.Length <= 80 || IsNumber(node.Value), node.Value, null, null);
        });

    private static readonly RecordShape<IReadOnlyList<string>> Range = new("a range cut into steps", f =>
    {
        var (number, positive) = (new NumberShape(-1e12, 1e12), new NumberShape(1e-9, 1e12));
        var (from, to, step) = (
            (decimal)f.Need("from", number, "The first level."), (decimal)f.Need("to", number, "The last level."),
            (decimal)f.Need("step", positive, "How far neighbouring levels are apart."));
        if (step <= 0)
            return [];
        var steps = Math.Abs(to - from) / step;
        if (steps >= Parley.Issue.MaxLevels)
            f.Problem($"The range has more than {Parley.Issue.MaxLevels} levels.", "Take a larger step.");
        else if (steps != Math.Floor(steps))
            f.Problem("The last level is not a whole number of steps from the first.", "Change to or step.");
        else
            return [.. Enumerable.Range(0, (int)steps + 1).Select(i => Plain(from + (to < from ? -i : i) * step))];
        return [];
    });

    public static readonly RecordShape<Issue> Issue = new("an issue", f =>
    {
        var says = f.May("says", Text, f.Key.Replace('-', ' '), "The issue in words.");
        var levels = f.May("levels", new LevelsShape(), [], "The levels: a list of names, or names with what they mean.");
        var range = f.May("range", Range, [], "In place of levels: numbers from one to another.");
        if (f.Has("levels") == f.Has("range"))
            f.Problem("An issue has either levels or a range.");
        if (range.Count > 0)
            levels = [.. range.Select(number => new Level(number, number, double.Parse(number, CultureInfo.InvariantCulture)))];
        if (f.Has("levels") && levels.Count is 0 or > Parley.Issue.MaxLevels)
            f.Problem($"An issue has between 1 and {Parley.Issue.MaxLevels} levels; here it has {levels.Count}.", at: "levels");
        foreach (var twice in levels.GroupBy(level => level.Id).Where(group => group.Count() > 1))
            f.Problem($"The level '{Reading.Cut(twice.Key)}' stands twice.", at: "levels");
        var ordered = f.May("ordered", Flag, true, "Whether neighbouring levels are one step apart; false where the order means nothing.");
        var unit = f.Maybe("unit", Text, "The unit of a range.");
        var now = f.Maybe("now", LevelName, "The level at which it stands as long as nothing is agreed on it.");
        if (now is { Length: > 0 } && levels.Count > 0 && levels.All(level => level.Id != now))
            f.Problem($"'{Reading.Cut(now)}' is no level of '{f.Key}'.", Nearest.To(now, levels.Select(level => level.Id)) is { } near ? $"Did you mean '{near}'?" : $"Its levels: {string.Join(", ", levels.Take(12).Select(level => level.Id))}.", "now");
        var about = f.Maybe("about", Text, "More about the issue.");
        var because = f.May("because", Because, [], "The claims that say that it has to be settled.");
        return f.Placed(new Issue(f.Key, says, levels, ordered, unit, about, because) { Now = now });
    }, listShorthand: "levels");

    internal static bool IsNumber(string text) =>
        text.Length is > 0 and <= 30 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= 1e12m;

    // Without zeros at the end, so that the same number has one name.
    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
