namespace Parley.GraphModel;

/// <summary>The orders that one party's stated order can be turned into, in layers of equal least number of changes, made when asked for.</summary>
internal sealed class OrderLayers
{
    private readonly int _party;
    private readonly StatedOrder _stated;
    private readonly HashSet<string> _orders = [];
    private readonly HashSet<string> _preferences = [];
    private readonly List<List<Node>> _layers = [];

    public OrderLayers(int party, StatedOrder stated, bool varies)
    {
        _party = party;
        _stated = stated;
        int[] order = [.. Enumerable.Range(0, varies ? stated.Items : 0)];
        var start = new Node(order, varies ? stated.Payoffs(order) : stated.Payoffs(), null, null);
        IsNew(start);
        _layers.Add([start]);
    }

    /// <summary>An order, what it makes of the states, and the change it came by.</summary>
    public sealed record Node(int[] Order, int[] Payoffs, Node? Before, PreferenceEdit? Edit)
    {
        /// <summary>Whether these preferences were not met at fewer changes, or earlier at as many.</summary>
        public bool Fresh { get; set; }

        public IEnumerable<PreferenceEdit> Edits() => Before is null ? [] : Before.Edits().Append(Edit!);
    }

    /// <summary>The layer of orders that need so many changes; empty where there are none left. Null where the budget ends first.</summary>
    public IReadOnlyList<Node>? Layer(int changes, SearchBudget budget)
    {
        while (_layers.Count <= changes && _layers[^1].Count > 0)
        {
            var next = new List<Node>();
            foreach (var node in _layers[^1])
                foreach (var (order, edit) in Changed(node.Order))
                {
                    if (!_orders.Add(Key(order)))
                        continue;
                    if (!budget.Spend())
                        return null;
                    var made = new Node(order, _stated.Payoffs(order), node, edit);
                    IsNew(made);
                    next.Add(made);
                }
            _layers.Add(next);
        }
        return changes < _layers.Count ? _layers[changes] : [];
    }

    private void IsNew(Node node)
    {
        _orders.Add(Key(node.Order));
        node.Fresh = _preferences.Add(Key(Ranks(node.Payoffs)));
    }

    private IEnumerable<(int[] Order, PreferenceEdit Edit)> Changed(int[] order)
    {
        for (var place = 0; place + 1 < order.Length; place++)
        {
            var swapped = (int[])order.Clone();
            (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
            yield return (swapped, new PreferenceEdit(_party, order[place], order[place + 1]));
        }
        for (var place = 0; _stated.Removable && place < order.Length; place++)
            yield return ([.. order[..place], .. order[(place + 1)..]], new PreferenceEdit(_party, order[place], null));
    }

    private static int[] Ranks(int[] payoffs)
    {
        var levels = payoffs.Distinct().Order().ToArray();
        return [.. payoffs.Select(payoff => Array.BinarySearch(levels, payoff))];
    }

    private static string Key(int[] numbers) => string.Create(numbers.Length * 2, numbers, (text, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            (text[2 * i], text[2 * i + 1]) = ((char)(from[i] & 0xFFFF), (char)(from[i] >> 16));
    });
}

/// <summary>Counts what a search makes and tries, and says when the limit is reached.</summary>
internal sealed class SearchBudget(long most, CancellationToken cancellation)
{
    public long Spent { get; private set; }

    public CancellationToken Cancellation => cancellation;

    /// <summary>Whether one more may be made or tried.</summary>
    public bool Spend()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Spent >= most)
            return false;
        Spent++;
        return true;
    }
}
