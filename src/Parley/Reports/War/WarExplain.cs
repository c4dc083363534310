using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Reports;

/// <summary>Explains every quantity of a war section in words, with its unit, its range and the scale of its word; then the game that they become.</summary>
public static class WarExplain
{
    /// <summary>The sections of the explanation of one view.</summary>
    public static IReadOnlyList<TextSection> Sections(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var war = conflict.War ?? throw new ArgumentException("The model has no section 'war'.", nameof(conflict));
        var lines = war.Quantities.SelectMany(quantity => Lines(quantity)).ToList();
        var left = LeftOut(war).Select(line => new TextLine(0, line)).ToList();
        return
        [
            .. lines.Count == 0 ? [] : (TextSection[])[new("quantities", "What is stated", "Rates are per month, costs in shares of the flow that all of the stake brings, unless the unit says otherwise.", lines)],
            .. left.Count == 0 ? [] : (TextSection[])[new("left-out", "What is left out", null, left)],
            .. WarCompiler.Compile(war).Game is { } game ? [Game(game, war)] : Array.Empty<TextSection>(),
        ];
    }

    /// <summary>A quantity with its number, in one line.</summary>
    internal static string Stated(Quantity quantity) => $"{quantity.Path}: {Value(quantity)} ({quantity.Unit})";

    private static string Value(Quantity quantity)
    {
        var (number, range) = (quantity.Number, $"{Text(quantity.Number.Low)} to {Text(quantity.Number.High)}");
        if (quantity.IsUnknown)
            return $"unknown, so anything from {range}; {Text(number.Best)}, the middle, is used";
        if (quantity.Word is { } word)
            return $"‘{word}’ stands for {Text(number.Best)}, {range}";
        return number.Form switch
        {
            AssumptionForm.Quantiles => $"{Text(number.Best)}, with 90 per cent between {range}",
            AssumptionForm.LowBestHigh or AssumptionForm.Triangular => $"{Text(number.Best)}, thought to lie between {range}",
            AssumptionForm.Uniform => $"{Text(number.Best)}, and as well anything from {range}",
            AssumptionForm.TruncatedNormal => $"{Text(number.Best)}, give or take {Text(number.Deviation)}, cut off at {range}",
            AssumptionForm.OneOf => $"{Text(number.Best)}, or else {string.Join(", ", number.Alternatives.Where(other => other.Value != number.Best).Select(other => Text(other.Value)))}",
            _ => Text(number.Best),
        };
    }

    private static IEnumerable<TextLine> Lines(Quantity quantity)
    {
        yield return new TextLine(0, Stated(quantity));
        if (ModelShape.About(quantity.Path) is { } about)
            yield return new TextLine(1, about);
        if (quantity.Word is { } word && WarWords.All.FirstOrDefault(scale => scale.Unit == quantity.Unit && scale.Find(word) is not null) is { } scale)
            yield return new TextLine(1, $"Scale ‘{scale.Id}’: {string.Join(", ", scale.Words.Select(entry => $"{entry.Word} {Text(entry.Best)}"))}.");
        yield return new TextLine(1, quantity.Number.Because.Count > 0 ? $"Rests on {string.Join(", ", quantity.Number.Because)}." : "The analyst's own.");
        if (quantity.Number.Note is { } note)
            yield return new TextLine(1, note);
    }

    private static IEnumerable<string> LeftOut(WarModel war)
    {
        if (war.Exact is null && war.Plain is null)
            return [];
        var stated = war.Quantities.Select(quantity => quantity.Path).ToList();
        var (prefix, keys) = war.Exact is null ? ("war", PlainKeys) : ("war.exact", ExactKeys);
        return keys.Where(key => !stated.Any(path => path == $"{prefix}.{key}" || path.StartsWith($"{prefix}.{key}.", StringComparison.Ordinal)))
            .Select(key => $"{prefix}.{key}: {ModelShape.About($"{prefix}.{key}") ?? "not stated."}");
    }

    private static readonly string[] PlainKeys =
    [
        "strength.decides", "strength.reach", "strength.unrest", "recovery.war", "hold", "destruction", "guarantees.detected", "guarantees.attributed", "guarantees.response",
        "guarantees.first_strike", "accident", "monitoring", "escalation.chance", "escalation.loss", "first_proposes", "settlements", "bonus", "levers", "beliefs", "noise",
    ];

    private static readonly string[] ExactKeys = ["pi", "mu", "fight", "hold", "break", "edge", "destroyed", "escalate", "accident", "bonus", "noise", "beliefs", "strength.war", "strength.ceasefire"];

    private static TextSection Game(ExactGame game, WarModel war)
    {
        var name = war.Plain is { } plain ? plain.Sides.Select(side => side.Id).ToArray() : ["A", "B"];
        IEnumerable<string> lines =
        [
            $"A period counts {Text(game.Delta)} of the one before it; all of the stake for ever is worth {Text(game.Forever)} periods of its flow.",
            $"The front moves in a battle with probability {Text(game.Mu)}; now that it moves towards {name[0]} has probability {Text(game.Advance[game.Strength - 1])}.",
            $"There are {game.Fronts - 1} fronts between the ends and {game.Strengths} levels of strength; now front {game.Front}, worth {Text(game.Values[game.Front])} of the stake to {name[0]}, and level {game.Strength}.",
            $"Fighting costs {Both(game.Fight)} a period, holding a ceasefire {Both(game.Hold)}, breaking one {Both(game.Break)} at once.",
            $"A ceasefire collapses by accident with probability {Text(game.Accident)} a period; a war escalates with probability {Text(game.Escalate.IsDefaultOrEmpty ? 0 : game.Escalate[game.Strength - 1])}.",
            $"Chances to move strength from its level in a ceasefire: {Row(game.CeasefireKernel[game.Strength - 1])}; in war: {Row(game.WarKernel[game.Strength - 1])}.",
        ];
        return new TextSection("game", "The game that these become", war.Exact is null ? "Costs in periods of the whole stake's flow." : null, [.. lines.Select(line => new TextLine(0, line))]);

        string Both(Pair pair) => $"{name[0]} {Text(pair.A)} and {name[1]} {Text(pair.B)}";

        static string Row(IEnumerable<double> row) => string.Join(", ", row.Select((chance, i) => (chance, i)).Where(entry => entry.chance > 0).Select(entry => $"to level {entry.i + 1} {Text(entry.chance)}"));
    }

    private static string Text(double value) => Math.Abs(value) < 1e15 ? value.ToString("0.######", CultureInfo.InvariantCulture).Replace('-', '−') : value.ToString("R", CultureInfo.InvariantCulture);
}
