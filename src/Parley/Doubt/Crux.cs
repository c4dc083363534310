namespace Parley.Doubt;

/// <summary>Finds the smallest sets of differences between A and B that carry A to B's conclusion: where the two really part.</summary>
/// <remarks>
/// Source: the definition of this program (docs/reference/methods.md); the shrinking step is delta debugging, Zeller and Hildebrandt 2002 (recalled).
/// Steps: ask for the mixtures of size 0, 1, 2, … in lexicographic order, each size whole; stop after the first size at which one reaches the
/// conclusion, with all of that size, or where the budget ends. In the second case take all differences and leave out ever smaller runs of them as
/// long as the rest still reaches the conclusion.
/// Interpretation: nothing is taken to be monotone. A larger set can miss what a smaller one reaches, so no set is skipped.
/// The shrinking step has the same budget again, and is counted.
/// Cost: the number of subsets up to the size that is found, each one evaluation; evaluations of a block run at the same time, and the result is the
/// same on any number of threads.
/// </remarks>
public static class Crux
{
    /// <summary>How many mixtures are asked for where nothing else is said.</summary>
    public const long DefaultBudget = 1_000;

    private const int Block = 64;

    /// <summary>Searches by increasing size.</summary>
    /// <param name="differences">How many differences there are, at least 0.</param>
    /// <param name="mixture">The conclusion of a mixture.</param>
    /// <param name="budget">How many mixtures may be asked for, at least 1.</param>
    /// <param name="largest">Sets larger than this are not asked for; null: no limit.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static CruxResult Search(int differences, Mixture mixture, long budget = DefaultBudget, int? largest = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(differences);
        ArgumentNullException.ThrowIfNull(mixture);
        ArgumentOutOfRangeException.ThrowIfLessThan(budget, 1);
        var asked = new Asked(mixture, cancellation);
        var last = Math.Min(differences, largest ?? differences);
        for (var size = 0; size <= last; size++)
        {
            var (found, whole) = OfSize(size, differences, budget, asked);
            if (found.Count > 0)
                return new CruxResult(found, whole ? size : size - 1, null, asked.Count, budget, !whole, asked.Invalid);
            if (!whole)
                return new CruxResult([], size - 1, Shrink(differences, asked, asked.Count + budget), asked.Count, budget, true, asked.Invalid);
        }
        return new CruxResult([], last, null, asked.Count, budget, false, asked.Invalid);
    }

    private static (List<IReadOnlyList<int>> Found, bool Whole) OfSize(int size, int differences, long budget, Asked asked)
    {
        var found = new List<IReadOnlyList<int>>();
        foreach (var block in Combinations.Of(differences, size).Chunk(Block))
        {
            var left = (int)Math.Min(block.Length, budget - asked.Count);
            var tried = block[..left];
            var answers = asked.All(tried);
            found.AddRange(tried.Where((_, i) => answers[i] == true));
            if (left < block.Length)
                return (found, false);
        }
        return (found, true);
    }

    // Leaves out runs of the differences that are still in, half of them at first, then ever shorter ones, until none can be left out alone.
    private static List<int>? Shrink(int differences, Asked asked, long most)
    {
        List<int> kept = [.. Enumerable.Range(0, differences)];
        if (asked.Count >= most || asked.One(kept) != true)
            return null;
        for (var run = Math.Max(1, kept.Count / 2); ;)
        {
            var before = kept.Count;
            for (var start = 0; start < kept.Count;)
            {
                if (asked.Count >= most)
                    return null;
                List<int> rest = [.. kept[..start], .. kept.Skip(start + run)];
                if (asked.One(rest) == true)
                    kept = rest;
                else
                    start += run;
            }
            if (run == 1 && kept.Count == before)
                return kept;
            run = Math.Max(1, run / 2);
        }
    }

    private sealed class Asked(Mixture mixture, CancellationToken cancellation)
    {
        public long Count { get; private set; }

        public long Invalid { get; private set; }

        public bool? One(IReadOnlyList<int> taken) => All([taken])[0];

        public bool?[] All(IReadOnlyList<int>[] sets)
        {
            cancellation.ThrowIfCancellationRequested();
            var answers = new bool?[sets.Length];
            if (sets.Length == 1)
                answers[0] = mixture(sets[0]);
            else
                Parallel.For(0, sets.Length, new ParallelOptions { CancellationToken = cancellation }, i => answers[i] = mixture(sets[i]));
            Count += sets.Length;
            Invalid += answers.Count(answer => answer is null);
            return answers;
        }
    }
}
