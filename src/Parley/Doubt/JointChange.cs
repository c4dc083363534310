namespace Parley.Doubt;

/// <summary>The smallest change of several inputs together at which an answer becomes another, within a budget of evaluations.</summary>
/// <remarks>
/// <para>
/// Source: the design point of Hasofer and Lind 1974, sought after Rackwitz and Fiessler 1978 with rays instead of derivatives, since answers have none. Steps: (1) points along each input and
/// points of a Sobol' sequence over the whole space are tried; (2) the nearest with another answer are drawn towards the best guess until just before the answer turns back;
/// (3) at such a point the place of the border is measured along rays turned a little towards each input, which gives the plane that the border is nearest to; the point of the plane
/// nearest to the best guess, within the ranges, gives the next ray; repeated while the distance falls; (4) changes that are not needed are taken back.
/// </para>
/// <para>Exact up to the closing of the rays where the border is a plane; elsewhere the result is an upper bound, and the nearest border of several may be missed.</para>
/// <para>Cost: about 16 × (inputs + 3) evaluations for each repetition; all rays go forward together.</para>
/// </remarks>
public static class JointChange
{
    /// <summary>Seeks the smallest joint change of one output of a model.</summary>
    /// <param name="outputs">How many outputs the model has.</param>
    /// <param name="output">The place of the output in question.</param>
    /// <exception cref="ArgumentException">Lists of different lengths, a range that does not hold its best guess, or a negative scale.</exception>
    public static JointChangeResult Find(Batch model, int outputs, int output, JointChangePlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(output, outputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Budget, 1);
        var count = plan.Best.Count;
        if (plan.Low.Count != count || plan.High.Count != count || plan.Scale.Count != count) throw new ArgumentException("Every input needs a range and a scale.", nameof(plan));
        for (var i = 0; i < count; i++)
            if (!(plan.Low[i] <= plan.Best[i] && plan.Best[i] <= plan.High[i] && plan.Scale[i] >= 0))
                throw new ArgumentException($"Input {i}: the best guess must lie in the range, and the scale may not be negative.", nameof(plan));
        var space = new ChangeSpace(model, outputs, output, plan, cancel);
        return new JointChangeSearch(space, plan).Run();
    }
}
