namespace Parley.Deals;

/// <summary>Finds the Pareto frontier of a space exactly, without listing its packages.</summary>
/// <remarks>
/// Values add up over factors, so a dominated partial sum stays dominated whatever is added to it. Steps: reduce every factor to its own
/// undominated combinations; add the factors one at a time, those with most combinations first; drop dominated partial sums after each.
/// Cost: the sum over factors of (partial frontier × combinations), times a logarithm for up to three parties.
/// </remarks>
public static class FrontierSearch
{
    /// <summary>The frontier; null where it is too large to be found within the bounds on work. A space without packages has an empty frontier.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static Frontier? Find(PackageSpace space, CancellationToken cancellation = default) => Find(space, new FrontBudget(), cancellation);

    internal static Frontier? Find(PackageSpace space, FrontBudget budget, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(space);
        var parties = space.Parties.Count;
        var reduced = new (int Factor, FrontLayer Layer)[space.Factors.Count];
        for (var factor = 0; factor < reduced.Length; factor++)
        {
            var all = FrontLayer.Of(space.Factors[factor], parties);
            if (FrontSum.Add(FrontLayer.Empty(parties), all, parties, budget, cancellation) is not { } front)
                return null;
            reduced[factor] = (factor, front);
        }
        Array.Sort(reduced, (a, b) => a.Layer.Count != b.Layer.Count ? b.Layer.Count.CompareTo(a.Layer.Count) : a.Factor.CompareTo(b.Factor));
        var layers = new FrontLayer[reduced.Length];
        var last = FrontLayer.Empty(parties);
        for (var step = 0; step < reduced.Length; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FrontSum.Add(last, reduced[step].Layer, parties, budget, cancellation) is not { } next)
                return null;
            layers[step] = last = next;
        }
        return new Frontier(space, layers, [.. reduced.Select(entry => entry.Layer)], [.. reduced.Select(entry => entry.Factor)]);
    }
}
