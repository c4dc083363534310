using System.Collections.Immutable;

namespace Parley.Assessment;

/// <summary>How relative strength moves between levels in one period.</summary>
internal static class StrengthKernel
{
    /// <summary>A row for each level, each of which sums to 1.</summary>
    /// <param name="size">How many levels.</param>
    /// <param name="drift">The mean movement in levels, upwards; kept exactly but at the ends.</param>
    /// <param name="unrest">The chance of one further level, up or down alike.</param>
    public static ImmutableArray<ImmutableArray<double>> Of(int size, double drift, double unrest)
    {
        var whole = Math.Clamp((int)Math.Floor(Math.Clamp(drift, -size, size)), -size, size);
        var fraction = Math.Clamp(drift - whole, 0, 1);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<double>>(size);
        for (var from = 0; from < size; from++)
        {
            var row = new double[size];
            Add(row, from + whole, 1 - fraction, unrest);
            Add(row, from + whole + 1, fraction, unrest);
            rows.Add([.. row]);
        }
        return rows.MoveToImmutable();
    }

    private static void Add(double[] row, int to, double chance, double unrest)
    {
        if (chance == 0)
            return;
        var level = Math.Clamp(to, 0, row.Length - 1);
        row[level] += chance * (1 - unrest);
        row[Math.Min(level + 1, row.Length - 1)] += chance * unrest / 2;
        row[Math.Max(level - 1, 0)] += chance * unrest / 2;
    }
}
