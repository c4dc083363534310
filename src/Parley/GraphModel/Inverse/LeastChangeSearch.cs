namespace Parley.GraphModel;

/// <summary>Tries changes of several parties' stated orders, by increasing total number, until a goal holds.</summary>
/// <param name="layers">The parties whose orders are looked at together; a party that does not vary has one order.</param>
/// <param name="goal">Whether the payoffs, one array for each of <paramref name="layers"/>, do.</param>
/// <param name="mostWays">The most ways to list.</param>
/// <param name="budget">What may be made and tried.</param>
internal sealed class LeastChangeSearch(IReadOnlyList<OrderLayers> layers, Func<int[][], bool> goal, int mostWays, SearchBudget budget)
{
    private readonly int[][] _payoffs = new int[layers.Count][];
    private readonly OrderLayers.Node[] _chosen = new OrderLayers.Node[layers.Count];
    private readonly List<IReadOnlyList<PreferenceEdit>> _ways = [];
    private bool _cutShort;
    private bool _tried;

    /// <summary>Searches; the number tried in the result is that of the whole budget so far.</summary>
    /// <param name="atLeast">So many changes are known to be needed; fewer are not tried.</param>
    public LeastChangeResult Find(int atLeast = 0)
    {
        for (var changes = atLeast; ; changes++)
        {
            _tried = false;
            Choose(0, changes);
            if (_ways.Count > 0)
                return new LeastChangeResult(changes, _ways, !_cutShort, changes - 1, false, budget.Spent);
            if (_cutShort)
                return new LeastChangeResult(null, [], false, changes - 1, false, budget.Spent);
            if (!_tried)
                return new LeastChangeResult(null, [], true, changes - 1, true, budget.Spent);
        }
    }

    /// <summary>Gives the party at this place and those after it exactly so many changes, in every way. False ends the search.</summary>
    private bool Choose(int place, int changes)
    {
        if (place == layers.Count)
            return Try();
        var least = place == layers.Count - 1 ? changes : 0;
        for (var own = least; own <= changes; own++)
        {
            var layer = layers[place].Layer(own, budget);
            if (layer is null)
                return Stop();
            if (layer.Count == 0)
                break;
            _tried |= place == layers.Count - 1;
            foreach (var node in layer)
            {
                if (!node.Fresh)
                    continue;
                (_chosen[place], _payoffs[place]) = (node, node.Payoffs);
                if (!Choose(place + 1, changes - own))
                    return false;
            }
        }
        return true;
    }

    private bool Try()
    {
        if (!budget.Spend())
            return Stop();
        if (!goal(_payoffs))
            return true;
        if (_ways.Count == mostWays)
            return Stop();
        _ways.Add([.. _chosen.SelectMany(node => node.Edits())]);
        return true;
    }

    private bool Stop()
    {
        _cutShort = true;
        return false;
    }
}
