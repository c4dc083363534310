using System.Globalization;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Shapes;

/// <summary>The shape of a number that may be a word of a scale, a range, or unknown.</summary>
internal static class Quantities
{
    private static readonly NumberShape Number = new();

    /// <summary>A quantity within bounds; its path is filled in by whoever reads it.</summary>
    public static RecordShape<Quantity> Of(double least, double most, string unit, WordScale? scale = null) =>
        new("a quantity", f => Read(f, least, most, unit, scale), shorthand: "value");

    /// <summary>The quantity at its place in the model.</summary>
    public static Quantity? Under(this Quantity? quantity, string path) => quantity is null ? null : quantity with { Path = path };

    /// <summary>The quantities of a list at their places.</summary>
    public static IReadOnlyList<Quantity> Under(this IReadOnlyList<Quantity> list, string path) =>
        [.. list.Select((quantity, i) => quantity with { Path = $"{path}.{i.ToString(CultureInfo.InvariantCulture)}" })];

    private static Quantity Read(Fields f, double least, double most, string unit, WordScale? scale)
    {
        var value = f.Maybe("value", Text, "The number, a word of the quantity's scale, or unknown.");
        var best = f.May("best", Number, double.NaN, "The best guess …");
        var low = f.May("low", Number, double.NaN, "… the lowest value thought possible …");
        var high = f.May("high", Number, double.NaN, "… and the highest.");
        var q5 = f.May("q5", Number, double.NaN, "The value below which it lies with 5 per cent …");
        var q50 = f.May("q50", Number, double.NaN, "… with 50 …");
        var q95 = f.May("q95", Number, double.NaN, "… and with 95 per cent.");
        var because = f.May("because", Because, [], "The claims that it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        var forms = (value is null ? 0 : 1) + (f.Has("best") || f.Has("low") || f.Has("high") ? 1 : 0) + (f.Has("q5") || f.Has("q50") || f.Has("q95") ? 1 : 0);
        var (form, l, b, h) = f.Has("q50") ? (AssumptionForm.Quantiles, q5, q50, q95) : (AssumptionForm.LowBestHigh, low, best, high);
        string? word = null;
        if (value is not null)
            (form, l, b, h, word) = Single(f, value, least, most, scale);
        if (forms != 1 || double.IsNaN(l + b + h))
            f.Problem("A quantity is a number, a word of its scale, best with low and high, q5 with q50 and q95, or unknown.");
        else if (l > b || b > h)
            f.Problem("The values are out of order: the lowest comes first, the highest last.");
        else if (l < least || h > most)
            f.Problem($"{Say(l < least ? l : h)} is outside the range of this quantity: {Range(least, most)} ({unit}).");
        return f.Placed(new Quantity(f.Key, new Assumption(form, b, l, h, because, note), word, least, most, unit));
    }

    private static (AssumptionForm Form, double Low, double Best, double High, string? Word) Single(Fields f, string value, double least, double most, WordScale? scale)
    {
        if (NumberShape.TryParse(new ScalarNode(default, value, true), out var number))
            return (AssumptionForm.Point, number, number, number, null);
        if (value == "unknown")
        {
            if (!double.IsFinite(least + most))
                f.Problem("This quantity has no widest range, so it cannot be unknown.", "Give best with low and high.");
            return double.IsFinite(least + most) ? (AssumptionForm.Unknown, least, (least + most) / 2, most, null) : (AssumptionForm.Unknown, 0, 0, 0, null);
        }
        if (scale?.Find(value) is { } word)
            return (AssumptionForm.LowBestHigh, word.Low, word.Best, word.High, word.Word);
        var known = scale is null ? "" : string.Join(", ", scale.Words.Select(entry => entry.Word));
        f.Problem($"A number{(scale is null ? "" : " or a word")} is expected here, not '{Reading.Cut(value)}'.",
            scale is null ? null : Nearest.To(value, scale.Words.Select(entry => entry.Word)) is { } near ? $"Did you mean '{near}'?" : $"The words are: {known}.");
        return (AssumptionForm.Point, Math.Max(0, Math.Min(0, most)), Math.Max(0, Math.Min(0, most)), Math.Max(0, Math.Min(0, most)), null);
    }

    private static string Range(double least, double most) => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (true, true) => $"from {Say(least)} to {Say(most)}",
        (true, false) => $"at least {Say(least)}",
        _ => $"at most {Say(most)}",
    };

    private static string Say(double number) => number.ToString(CultureInfo.InvariantCulture);
}
