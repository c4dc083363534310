namespace Parley.GraphModel;

/// <summary>
/// The fewest swaps of neighbours in a ranking that bring ranks from one side of a given rank to the other, so that every clause is met. Used once.
/// </summary>
/// <remarks>
/// Ranks on the one side are numbered from the farthest (0) to the nearest. If the set X crosses, each x in X is swapped with the given rank and with every rank
/// that stays and is nearer; no other pair need change places, so the number of swaps is the number of these pairs, and one order has so few.
/// Steps: a clause is a list of sets of ranks, of which one must cross. Branch on the first clause that is not met; the least number of swaps for the ranks that
/// must cross so far (others may come along) is a bound, found by dynamic programming from near to far over the number that cross.
/// Cost: ranks squared per branch; branches at worst the product of the clauses' sizes.
/// </remarks>
internal sealed class LeastCrossing(int ranks, int mostWays, SearchBudget budget)
{
    private readonly HashSet<string> _seen = [];
    private readonly Dictionary<string, bool[]> _ways = [];

    /// <summary>The least number of swaps found; null where nothing meets the clauses, or nothing was found in time.</summary>
    public int? Swaps { get; private set; }

    /// <summary>The sets of ranks that can cross at that number.</summary>
    public IReadOnlyCollection<bool[]> Ways => _ways.Values;

    /// <summary>Whether there are more ways than are listed.</summary>
    public bool MoreWays { get; private set; }

    /// <summary>Whether the budget ended the search, so that fewer swaps may do.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Looks for ways to meet all clauses; called again, for ways to meet others, which count beside those found before.</summary>
    public void Search(IReadOnlyList<IReadOnlyList<int[]>> clauses)
    {
        _seen.Clear();
        Branch(clauses, new bool[ranks]);
    }

    private void Branch(IReadOnlyList<IReadOnlyList<int[]>> clauses, bool[] crossing)
    {
        if (!_seen.Add(Key(crossing)))
            return;
        if (!budget.Spend())
        {
            CutShort = true;
            return;
        }
        var swaps = SwapsOnwards(crossing);
        if (swaps[0, 0] > Swaps)
            return;
        var open = clauses.FirstOrDefault(clause => !clause.Any(option => option.All(rank => crossing[rank])));
        if (open is null)
        {
            Record(swaps, crossing);
            return;
        }
        foreach (var option in open)
        {
            if (CutShort)
                return;
            var more = (bool[])crossing.Clone();
            foreach (var rank in option)
                more[rank] = true;
            Branch(clauses, more);
        }
    }

    /// <summary>The least number of swaps from a rank (first) to the nearest, if so many farther ones cross (second).</summary>
    private int[,] SwapsOnwards(bool[] crossing)
    {
        var swaps = new int[ranks + 1, ranks + 2];
        for (var rank = ranks - 1; rank >= 0; rank--)
            for (var farther = rank; farther >= 0; farther--)
            {
                var cross = 1 + swaps[rank + 1, farther + 1];
                swaps[rank, farther] = crossing[rank] ? cross : Math.Min(cross, farther + swaps[rank + 1, farther]);
            }
        return swaps;
    }

    private void Record(int[,] swaps, bool[] crossing)
    {
        if (swaps[0, 0] < Swaps || Swaps is null)
        {
            Swaps = swaps[0, 0];
            _ways.Clear();
            MoreWays = false;
        }
        Walk(swaps, crossing, new bool[ranks], 0, 0);
    }

    private void Walk(int[,] swaps, bool[] crossing, bool[] chosen, int rank, int farther)
    {
        if (MoreWays)
            return;
        if (rank == ranks)
        {
            if (_ways.Count < mostWays)
                _ways[Key(chosen)] = (bool[])chosen.Clone();
            else
                MoreWays = !_ways.ContainsKey(Key(chosen));
            return;
        }
        if (!crossing[rank] && farther + swaps[rank + 1, farther] == swaps[rank, farther])
            Walk(swaps, crossing, chosen, rank + 1, farther);
        if (1 + swaps[rank + 1, farther + 1] != swaps[rank, farther])
            return;
        chosen[rank] = true;
        Walk(swaps, crossing, chosen, rank + 1, farther + 1);
        chosen[rank] = false;
    }

    private static string Key(bool[] set) => string.Create(set.Length, set, (text, from) =>
    {
        for (var rank = 0; rank < from.Length; rank++)
            text[rank] = from[rank] ? '1' : '0';
    });
}
