using System.Globalization;

namespace Parley.Reports.Html.Charts;

/// <summary>A place on an axis with its words.</summary>
internal readonly record struct Tick(double Value, string Text);

/// <summary>Takes values to places in a drawing, in proportion.</summary>
/// <param name="From">The value that stands at <paramref name="Start"/>.</param>
/// <param name="To">The value that stands at <paramref name="End"/>.</param>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20];

    /// <summary>The place of a value; the middle where all values are the same.</summary>
    public double At(double value) => From == To ? (Start + End) / 2 : Start + (value - From) / (To - From) * (End - Start);

    /// <summary>A scale that holds all values, with a little room at both ends. Values that are no numbers are left out.</summary>
    public static Scale Around(IEnumerable<double> values, double start, double end)
    {
        var all = values.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        var room = high > low ? (high - low) * 0.06 : Math.Max(1, Math.Abs(high)) * 0.5;
        return new Scale(low - room, high + room, start, end);
    }

    /// <summary>At most so many round values on the scale, at equal steps of 1, 2 or 5 times a power of ten.</summary>
    public IReadOnlyList<Tick> Ticks(int most)
    {
        var (low, high) = (Math.Min(From, To), Math.Max(From, To));
        if (!(high > low) || !double.IsFinite(high - low))
            return [new Tick(low, Text(low))];
        var power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / most)));
        var step = Steps.Select(part => part * power).First(size => Math.Floor(high / size + 1e-9) - Math.Ceiling(low / size - 1e-9) + 1 <= most);
        var ticks = new List<Tick>();
        for (var k = Math.Ceiling(low / step - 1e-9); k <= high / step + 1e-9; k++)
            // Adding zero makes 0 of −0.
            ticks.Add(new Tick(k * step + 0.0, Text(Math.Round(k * step, 12) + 0.0)));
        return ticks;
    }

    /// <summary>A value as it stands at an axis.</summary>
    public static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture).Replace('-', '−');
}
