using System.Globalization;

namespace Parley.Files.Shapes;

/// <summary>The shape of a number that may be a word of a scale, a range, or unknown.</summary>
internal static class Quantities
{
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
        string? word = null;
        var read = Ranges.Read(f, "A quantity", "a number; a word of its scale", value =>
        {
            (var stated, word) = Single(f, value, least, most, scale);
            return stated;
        });
        Ranges.Within(f, read, least, most, $" ({unit})");
        return f.Placed(new Quantity(f.Key, read, word, least, most, unit));
    }

    private static (Assumption Stated, string? Word) Single(Fields f, string value, double least, double most, WordScale? scale)
    {
        if (NumberShape.TryParse(new ScalarNode(default, value, true), out var number))
            return (Stated(AssumptionForm.Point, number, number, number), null);
        if (value == "unknown")
        {
            if (!double.IsFinite(least + most))
                f.Problem("This quantity has no widest range, so it cannot be unknown.", "Give best with low and high.");
            return (double.IsFinite(least + most) ? Stated(AssumptionForm.Unknown, least, (least + most) / 2, most) : Stated(AssumptionForm.Unknown, 0, 0, 0), null);
        }
        if (scale?.Find(value) is { } word)
            return (Stated(AssumptionForm.LowBestHigh, word.Low, word.Best, word.High), word.Word);
        var known = scale is null ? "" : string.Join(", ", scale.Words.Select(entry => entry.Word));
        f.Problem($"A number{(scale is null ? "" : " or a word")} is expected here, not '{Reading.Cut(value)}'.",
            scale is null ? null : Nearest.To(value, scale.Words.Select(entry => entry.Word)) is { } near ? $"Did you mean '{near}'?" : $"The words are: {known}.");
        var otherwise = Math.Max(least, Math.Min(0, most));
        return (Stated(AssumptionForm.Point, otherwise, otherwise, otherwise), null);
    }

    private static Assumption Stated(AssumptionForm form, double low, double best, double high) => new(form, best, low, high, [], null);
}
