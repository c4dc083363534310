namespace Parley.Sampling;

/// <summary>Random points of which exactly one lies in each of n equal slices of every coordinate.</summary>
/// <remarks>
/// Source: McKay, Beckman and Conover 1979. Steps, for each coordinate with a stream of its own: a random order of the slices; in each slice a random place.
/// Cost: one shuffle for each coordinate.
/// </remarks>
public static class LatinHypercube
{
    /// <summary>Writes as many points as there is room for, row by row; every coordinate lies strictly between 0 and 1.</summary>
    /// <param name="points">Room for whole points.</param>
    /// <param name="replicate">Another number gives an independent set of points of the same seed.</param>
    /// <exception cref="ArgumentException">The room is not for whole points.</exception>
    public static void Fill(Span<double> points, int dimensions, ulong seed, ulong replicate = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        var rows = points.Length / dimensions;
        if (rows * dimensions != points.Length) throw new ArgumentException("The room must be for whole points.", nameof(points));
        var slices = new int[rows];
        for (var j = 0; j < dimensions; j++)
        {
            var random = new RandomStream(seed, StreamNumbers.LatinHypercube + (ulong)j, replicate);
            for (var i = 0; i < rows; i++) slices[i] = i;
            random.Shuffle<int>(slices);
            for (var i = 0; i < rows; i++) points[(i * dimensions) + j] = Math.Min((slices[i] + random.NextDouble()) / rows, MostBelowOne);
        }
    }

    private const double MostBelowOne = 1 - (1.0 / (1UL << 53));
}
