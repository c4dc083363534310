using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>The steps of <see cref="JointChange"/>.</summary>
internal sealed class JointChangeSearch(ChangeSpace space, JointChangePlan plan)
{
    private const int Starts = 4;
    private const int Repetitions = 30;
    private readonly int[] _inputs = [.. Enumerable.Range(0, space.Low.Length).Where(i => space.High[i] > space.Low[i])];

    public JointChangeResult Run()
    {
        double[]? nearest = null;
        foreach (var start in Drawn(Begin()))
        {
            var end = Descend(start);
            if (nearest is null || ChangeSpace.Length(end) < ChangeSpace.Length(nearest)) nearest = end;
        }

        if (nearest is not null) nearest = TakeBack(nearest);
        var steps = nearest ?? new double[space.Low.Length];
        var answer = nearest is null ? space.Usual : space.Answers([steps])[0];
        return new JointChangeResult(nearest is not null, space.Values(steps), steps, ChangeSpace.Length(steps), answer, space.Usual, space.Evaluations, space.BudgetReached);
    }

    /// <summary>Points with another answer: along each input at quarters of its range, and anywhere in the space; the nearest first.</summary>
    private List<double[]> Begin()
    {
        var tried = new List<double[]>();
        foreach (var i in _inputs)
            foreach (var end in (double[])[space.Low[i], space.High[i]])
                for (var quarter = 1; quarter <= 4; quarter++)
                {
                    var change = new double[space.Low.Length];
                    change[i] = end * quarter / 4;
                    if (change[i] != 0) tried.Add(change);
                }

        if (_inputs.Length is > 0 and <= SobolSequence.MostDimensions)
        {
            var points = new double[plan.Points * _inputs.Length];
            new SobolSequence(_inputs.Length, plan.Seed).Fill(0, points);
            for (var k = 0; k < plan.Points; k++)
            {
                var change = new double[space.Low.Length];
                for (var j = 0; j < _inputs.Length; j++)
                {
                    var (low, high) = (space.Low[_inputs[j]], space.High[_inputs[j]]);
                    change[_inputs[j]] = low + (points[(k * _inputs.Length) + j] * (high - low));
                }

                tried.Add(change);
            }
        }

        // One evaluation stays for the answer at the end.
        var left = Math.Max(0, plan.Budget - space.Evaluations - 1);
        if (tried.Count > left && !space.Allows(tried.Count)) tried.RemoveRange(left, tried.Count - left);
        var changed = space.Changed(tried);
        return [.. tried.Where((_, k) => changed[k]).OrderBy(ChangeSpace.Length)];
    }

    /// <summary>The nearest of these points, drawn towards the best guess as far as the answer stays changed; from many points those that come nearest.</summary>
    private double[][] Drawn(List<double[]> points)
    {
        var rays = points.Take(8 * Starts).ToList();
        if (rays.Count == 0) return [];
        var border = space.Border(rays, 0, 1);
        if (border is null) return [rays[0]];
        return [.. rays.Select((ray, k) => space.Along(ray, double.IsNaN(border[k]) ? 1 : border[k])).OrderBy(ChangeSpace.Length).Take(Starts)];
    }

    private double[] Descend(double[] start)
    {
        var (at, turn) = (start, 0.2);
        for (var repetition = 0; repetition < Repetitions && turn > 1e-3; repetition++)
        {
            if (Slopes(at, turn) is not { } slopes) return at;
            var goal = Nearest(slopes);
            var rays = new List<double[]>();
            foreach (var share in (double[])[1, 0.5, 0.2]) rays.Add([.. at.Select((x, i) => x + (share * (goal[i] - x)))]);
            if (space.Border(rays, 0, 2) is not { } border) return at;
            var best = rays.Select((ray, k) => double.IsNaN(border[k]) ? null : space.Along(ray, border[k])).OfType<double[]>().MinBy(ChangeSpace.Length);
            if (best is not null && ChangeSpace.Length(best) < ChangeSpace.Length(at) * (1 - 1e-6)) at = best;
            else turn /= 4;
        }

        return at;
    }

    /// <summary>The w of the plane w·x = 1 that the border is nearest to: the border along t·(x + h·eᵢ) lies at t = 1/(1 + h·wᵢ).</summary>
    private double[]? Slopes(double[] at, double turn)
    {
        var h = turn * ChangeSpace.Length(at);
        var rays = new List<double[]> { at };
        foreach (var i in _inputs)
        {
            var ray = (double[])at.Clone();
            // Towards the inside of the range where its end is reached.
            ray[i] += at[i] + h <= space.High[i] ? h : -h;
            rays.Add(ray);
        }

        if (space.Border(rays, 0.4, 2.5) is not { } border) return null;
        var own = double.IsNaN(border[0]) ? 1 : border[0];
        var slopes = new double[at.Length];
        for (var n = 0; n < _inputs.Length; n++)
        {
            var i = _inputs[n];
            var t = double.IsNaN(border[n + 1]) ? 2.5 : border[n + 1];
            slopes[i] = ((own / t) - 1) / (rays[n + 1][i] - at[i]);
        }

        return slopes;
    }

    /// <summary>The point of the plane w·x = 1 within the ranges that is nearest to the best guess: in proportion to w, with inputs held at the end of their range once they reach it.</summary>
    private double[] Nearest(double[] slopes)
    {
        var point = new double[slopes.Length];
        var free = new HashSet<int>(_inputs);
        while (free.Count > 0)
        {
            var (rest, squares) = (1.0, 0.0);
            for (var i = 0; i < slopes.Length; i++)
                if (free.Contains(i)) squares += slopes[i] * slopes[i];
                else rest -= slopes[i] * point[i];
            if (!(squares > 0)) break;
            foreach (var i in free) point[i] = slopes[i] * rest / squares;
            var over = free.Where(i => point[i] > space.High[i] || point[i] < space.Low[i]).ToList();
            if (over.Count == 0) break;
            foreach (var i in over)
            {
                point[i] = Math.Clamp(point[i], space.Low[i], space.High[i]);
                free.Remove(i);
            }
        }

        return point;
    }

    /// <summary>Sets changes back to nothing, the smallest first, as long as the answer stays changed.</summary>
    private double[] TakeBack(double[] at)
    {
        foreach (var i in _inputs.Where(i => at[i] != 0).OrderBy(i => Math.Abs(at[i])))
        {
            if (!space.Allows(2)) return at;
            var without = (double[])at.Clone();
            without[i] = 0;
            if (space.Changed([without])[0]) at = without;
        }

        return at;
    }
}
