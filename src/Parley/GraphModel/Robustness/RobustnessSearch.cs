namespace Parley.GraphModel;

/// <summary>Rankings by increasing number of changes, for some of the parties, until one makes a party leave the state.</summary>
internal sealed class RobustnessSearch
{
    private readonly int[] _varied;
    private readonly bool _breakTies;
    private readonly Func<int[][], int?> _leaves;
    private readonly HashSet<string> _seen = [];
    private List<Node> _frontier;

    public RobustnessSearch(int[][] levels, int[] varied, bool breakTies, Func<int[][], int?> leaves)
    {
        _varied = varied;
        _breakTies = breakTies;
        _leaves = leaves;
        _frontier = [new Node(levels, null, null)];
        _seen.Add(Key(levels));
    }

    /// <summary>Whether there are rankings left to change further.</summary>
    public bool Open => _frontier.Count > 0;

    /// <summary>Whether the budget ended the search.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Looks at every new ranking one change further away; the first that unsettles the state, or null.</summary>
    public (IReadOnlyList<PreferenceChange> Steps, int Party)? Widen(long budget, ref long used)
    {
        var next = new List<Node>();
        foreach (var node in _frontier)
            foreach (var party in _varied)
                foreach (var (change, changed) in RankingNeighbours.Of(party, node.Levels[party], _breakTies))
                {
                    int[][] levels = [.. node.Levels];
                    levels[party] = changed;
                    if (!_seen.Add(Key(levels)))
                        continue;
                    if (used == budget)
                    {
                        CutShort = true;
                        return null;
                    }
                    used++;
                    var reached = new Node(levels, change, node);
                    if (_leaves(levels) is { } leaver)
                        return (reached.Steps(), leaver);
                    next.Add(reached);
                }
        _frontier = next;
        return null;
    }

    private string Key(int[][] levels) => string.Concat(_varied.Select(party => new string([.. levels[party].Select(level => (char)level)])));

    private sealed record Node(int[][] Levels, PreferenceChange? Change, Node? Before)
    {
        public List<PreferenceChange> Steps()
        {
            var steps = new List<PreferenceChange>();
            for (var node = this; node.Change is not null; node = node.Before!)
                steps.Add(node.Change);
            steps.Reverse();
            return steps;
        }
    }
}
