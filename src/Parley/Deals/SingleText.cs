namespace Parley.Deals;

/// <summary>One change of a text under negotiation: from level to level, for one issue or several.</summary>
public sealed record TermChange(int Issue, int From, int To);

/// <summary>A step of improving a text: what changes together, and the values after it.</summary>
public sealed record TextStep(IReadOnlyList<TermChange> Changes, ValuedPackage After);

/// <summary>
/// The single negotiating text: from any permitted package, improve it step by step so that nobody loses and somebody gains, until it lies on the frontier.
/// </summary>
/// <remarks>
/// Source: Fisher (1978) and Raiffa (1982, chapter 14), the one-text procedure. Steps: take the best change of one issue; where none helps, the best trade
/// between two issues; where none helps either and some package on the frontier is still better for all, go there at once.
/// Interpretation: best is the largest sum of the parties' gains, each over the spread of its values in the space; of equals the first. Cost: per step,
/// issues × levels, squared for trades.
/// </remarks>
public static class SingleText
{
    private const int MostTrades = 4_000_000;

    /// <summary>The steps; empty where the package is on the frontier, is not permitted, or the frontier is not known.</summary>
    public static IReadOnlyList<TextStep> Improve(PackageSpace space, Frontier? frontier, IReadOnlyList<int> package, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        var steps = new List<TextStep>();
        if (space.Values(package) is not { } values)
            return steps;
        var spread = Enumerable.Range(0, space.Parties.Count).Select(p => Math.Max(1, space.Factors.Sum(f => f.Values[p].Max() - (double)f.Values[p].Min()))).ToArray();
        var now = new ValuedPackage([.. package], values);
        while ((One(space, now, spread) ?? Two(space, now, spread, cancellation) ?? Jump(frontier, now, spread)) is { } next)
        {
            cancellation.ThrowIfCancellationRequested();
            steps.Add(next);
            now = next.After;
        }
        return steps;
    }

    /// <summary>
    /// Trades at a package: pairs of changes, each of which costs somebody something, and which together leave nobody worse and somebody better. Best first.
    /// </summary>
    public static IReadOnlyList<TextStep> Trades(PackageSpace space, IReadOnlyList<int> package, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        if (space.Values(package) is not { } values)
            return [];
        var spread = Enumerable.Range(0, space.Parties.Count).Select(p => Math.Max(1, space.Factors.Sum(f => f.Values[p].Max() - (double)f.Values[p].Min()))).ToArray();
        var now = new ValuedPackage([.. package], values);
        return [.. Pairs(space, now, spread, cancellation)
            .Where(trade => trade.Step.Changes.All(change => space.Values(Changed(now.Levels, [change])) is not { } alone || alone.Zip(values).Any(pair => pair.First < pair.Second)))
            .OrderByDescending(trade => trade.Score).Take(most).Select(trade => trade.Step)];
    }

    private static TextStep? One(PackageSpace space, ValuedPackage now, double[] spread)
    {
        TextStep? best = null;
        var bestScore = 0.0;
        foreach (var change in Changes(space, now.Levels))
            if (Try(space, now, [change], spread) is { } found && found.Score > bestScore)
                (best, bestScore) = found;
        return best;
    }

    private static TextStep? Two(PackageSpace space, ValuedPackage now, double[] spread, CancellationToken cancellation)
    {
        TextStep? best = null;
        var bestScore = 0.0;
        foreach (var found in Pairs(space, now, spread, cancellation))
            if (found.Score > bestScore)
                (best, bestScore) = found;
        return best;
    }

    private static IEnumerable<(TextStep Step, double Score)> Pairs(PackageSpace space, ValuedPackage now, double[] spread, CancellationToken cancellation)
    {
        var changes = Changes(space, now.Levels).ToList();
        if ((long)changes.Count * changes.Count > MostTrades)
            yield break;
        for (var a = 0; a < changes.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var b = a + 1; b < changes.Count; b++)
                if (changes[a].Issue != changes[b].Issue && Try(space, now, [changes[a], changes[b]], spread) is { } found)
                    yield return found;
        }
    }

    private static TextStep? Jump(Frontier? frontier, ValuedPackage now, double[] spread)
    {
        var (best, bestScore) = (-1, 0.0);
        for (var k = 0; k < (frontier?.Count ?? 0); k++)
            if (Score(now.Values, frontier!.At(k), spread) is var score && score > bestScore)
                (best, bestScore) = (k, score);
        if (best < 0)
            return null;
        var package = frontier!.Package(best);
        return new TextStep([.. package.Select((level, issue) => new TermChange(issue, now.Levels[issue], level)).Where(change => change.From != change.To)], new ValuedPackage(package, frontier.At(best)));
    }

    private static IEnumerable<TermChange> Changes(PackageSpace space, int[] levels) =>
        Enumerable.Range(0, levels.Length).SelectMany(issue => Enumerable.Range(0, space.Issues[issue].Levels.Count).Where(level => level != levels[issue]).Select(level => new TermChange(issue, levels[issue], level)));

    private static (TextStep Step, double Score)? Try(PackageSpace space, ValuedPackage now, IReadOnlyList<TermChange> changes, double[] spread)
    {
        var levels = Changed(now.Levels, changes);
        if (space.Values(levels) is not { } values)
            return null;
        var score = Score(now.Values, values, spread);
        return score > 0 ? (new TextStep(changes, new ValuedPackage(levels, values)), score) : null;
    }

    // Above 0 where nobody loses and somebody gains; 0 otherwise.
    private static double Score(long[] before, long[] after, double[] spread)
    {
        var score = 0.0;
        for (var party = 0; party < before.Length; party++)
        {
            if (after[party] < before[party])
                return 0;
            score += (after[party] - before[party]) / spread[party];
        }
        return score;
    }

    private static int[] Changed(int[] levels, IReadOnlyList<TermChange> changes)
    {
        var changed = (int[])levels.Clone();
        foreach (var change in changes)
            changed[change.Issue] = change.To;
        return changed;
    }
}
