namespace Parley.Assessment;

/// <summary>The chance that a moving front moves in favour of the first side, by relative strength.</summary>
/// <remarks>Interpretation: a table is read along straight lines between its points, and beyond its ends the chance stays what it is there.</remarks>
internal static class StrengthChance
{
    private const double Decides = 1;

    /// <summary>The chance at a level.</summary>
    /// <param name="war">States a slope of the logistic curve, or a table.</param>
    /// <param name="level">The logarithm of the ratio of strength.</param>
    /// <param name="value">The value of a quantity.</param>
    public static double At(PlainWar war, double level, Func<Quantity, double> value)
    {
        if (war.StrengthTable.Count == 0)
            return 1 / (1 + Math.Exp(-(war.Decisive is { } slope ? value(slope) : Decides) * level));
        var points = war.StrengthTable.Select(point => (At: value(point.At), Chance: value(point.Chance))).OrderBy(point => point.At).ToList();
        var next = points.FindIndex(point => point.At >= level);
        if (next <= 0)
            return next < 0 ? points[^1].Chance : points[0].Chance;
        var (from, to) = (points[next - 1], points[next]);
        return from.Chance + ((to.Chance - from.Chance) * (level - from.At) / (to.At - from.At));
    }
}
