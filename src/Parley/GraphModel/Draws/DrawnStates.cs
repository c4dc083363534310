namespace Parley.GraphModel;

/// <summary>The states and moves of a conflict that is solved many times: listed one by one, or a hypercube.</summary>
internal abstract class DrawnStates
{
    /// <summary>The length of sets of states.</summary>
    public abstract int Count { get; }

    /// <summary>The state in which the conflict is now, or null.</summary>
    public abstract int? StatusQuo { get; }

    /// <summary>The states in which a formula without outcomes holds.</summary>
    public abstract StateSet Where(Formula expanded);

    /// <summary>Payoffs by statements, the most important first.</summary>
    public abstract DrawnPayoffs Payoffs(IReadOnlyList<StateSet> statements);

    /// <summary>Payoffs by values whose order alone counts.</summary>
    public abstract DrawnPayoffs Payoffs(int[] values);

    /// <summary>The payoffs with statements put above all else.</summary>
    public abstract DrawnPayoffs Below(DrawnPayoffs payoffs, IReadOnlyList<StateSet> above);

    /// <summary>The states that are sequentially stable for every party.</summary>
    public abstract StateSet Equilibria(IReadOnlyList<DrawnPayoffs> payoffs, CancellationToken cancellation);

    /// <summary>Values with statements put above them: the span of the values is added once for each pattern of truth that is better.</summary>
    protected static int[] Raised(int[] values, IReadOnlyList<StateSet> above, Func<int, bool> counts)
    {
        var (low, high) = (int.MaxValue, int.MinValue);
        for (var s = 0; s < values.Length; s++)
            if (counts(s))
                (low, high) = (Math.Min(low, values[s]), Math.Max(high, values[s]));
        if (low > high)
            return values;
        var raised = new int[values.Length];
        for (var s = 0; s < values.Length; s++)
        {
            var pattern = 0;
            foreach (var holds in above)
                pattern = 2 * pattern + (holds[s] ? 1 : 0);
            raised[s] = counts(s) ? pattern * (high - low + 1) + values[s] - low : 0;
        }
        return raised;
    }
}
