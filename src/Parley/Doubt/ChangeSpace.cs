namespace Parley.Doubt;

/// <summary>Changes of all inputs in steps of their scales, and whether the answer there is another. Counts evaluations against the budget.</summary>
internal sealed class ChangeSpace
{
    private readonly Batch _model;
    private readonly int _outputs;
    private readonly int _output;
    private readonly JointChangePlan _plan;
    private readonly CancellationToken _cancel;

    public ChangeSpace(Batch model, int outputs, int output, JointChangePlan plan, CancellationToken cancel)
    {
        (_model, _outputs, _output, _plan, _cancel) = (model, outputs, output, plan, cancel);
        Low = [.. plan.Low.Select((low, i) => plan.Scale[i] == 0 ? 0 : (low - plan.Best[i]) / plan.Scale[i])];
        High = [.. plan.High.Select((high, i) => plan.Scale[i] == 0 ? 0 : (high - plan.Best[i]) / plan.Scale[i])];
        Usual = Answers([new double[Low.Length]])[0];
    }

    /// <summary>The ends of the ranges, in steps from the best guess.</summary>
    public double[] Low { get; }

    public double[] High { get; }

    /// <summary>The answer at the best guess.</summary>
    public double Usual { get; }

    public int Evaluations { get; private set; }

    public bool BudgetReached { get; private set; }

    /// <summary>Whether so many more evaluations are allowed; if not, the budget counts as reached.</summary>
    public bool Allows(int evaluations)
    {
        if (Evaluations + evaluations <= _plan.Budget) return true;
        BudgetReached = true;
        return false;
    }

    /// <summary>The answers after these changes.</summary>
    public double[] Answers(IReadOnlyList<double[]> changes)
    {
        var width = Low.Length;
        var rows = new double[changes.Count * width];
        for (var k = 0; k < changes.Count; k++) Values(changes[k]).CopyTo(rows, k * width);
        var answers = new double[changes.Count * _outputs];
        Parallelism.Evaluate(_model, rows, width, answers, _outputs, 8, _plan.Threads, _cancel);
        Evaluations += changes.Count;
        return [.. Enumerable.Range(0, changes.Count).Select(k => answers[(k * _outputs) + _output])];
    }

    /// <summary>Where the answer is another than at the best guess.</summary>
    public bool[] Changed(IReadOnlyList<double[]> changes) => [.. Answers(changes).Select(answer => !answer.Equals(Usual))];

    /// <summary>The inputs' values after a change, never outside the ranges.</summary>
    public double[] Values(double[] change) =>
        [.. change.Select((steps, i) => Math.Clamp(_plan.Best[i] + (steps * _plan.Scale[i]), _plan.Low[i], _plan.High[i]))];

    /// <summary>A change cut off at the ends of the ranges.</summary>
    public double[] Within(double[] change) => [.. change.Select((steps, i) => Math.Clamp(steps, Low[i], High[i]))];

    /// <summary>
    /// Along each ray t·direction with the answer unchanged at one end and another at the other end: the t that was closed in on from the changed side. Rays whose ends are not so give the
    /// nearer end if both are changed and not a number if none is. Null where the budget does not allow it.
    /// </summary>
    public double[]? Border(IReadOnlyList<double[]> directions, double near, double far)
    {
        const int Halvings = 14;
        if (!Allows(directions.Count * (Halvings + 2))) return null;
        var ends = Changed([.. directions.Select(direction => Along(direction, near)), .. directions.Select(direction => Along(direction, far))]);
        var (same, changed) = (new double[directions.Count], new double[directions.Count]);
        for (var k = 0; k < directions.Count; k++)
            (same[k], changed[k]) = ends[k] ? (near, near) : ends[directions.Count + k] ? (near, far) : (double.NaN, double.NaN);
        for (var step = 0; step < Halvings; step++)
        {
            List<int> open = [.. Enumerable.Range(0, directions.Count).Where(k => changed[k] > same[k])];
            if (open.Count == 0) break;
            var middles = open.ConvertAll(k => 0.5 * (same[k] + changed[k]));
            var answers = Changed([.. open.Select((k, n) => Along(directions[k], middles[n]))]);
            for (var n = 0; n < open.Count; n++)
                if (answers[n]) changed[open[n]] = middles[n];
                else same[open[n]] = middles[n];
        }

        return changed;
    }

    /// <summary>t·direction, cut off at the ends of the ranges.</summary>
    public double[] Along(double[] direction, double t) => Within([.. direction.Select(x => t * x)]);

    public static double Length(double[] change)
    {
        var sum = 0.0;
        foreach (var step in change) sum += step * step;
        return Math.Sqrt(sum);
    }
}
