using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// Tells which answers depend on conditions whose content the source leaves unspecified. Whatever the content is, at every state it is either met or not;
/// the two extremes are that it is met everywhere (the condition then asks nothing) and that nothing meets it (the party never does it).
/// An answer that is the same at both extremes of every such condition does not need the content. This is a test of the extremes, not a proof for every
/// content in between, and the finding says so.
/// </summary>
internal sealed class Unspecified
{
    /// <summary>Beyond this many conditions only "all met" and "none met" are tried.</summary>
    private const int MostCombined = 4;

    private readonly IReadOnlyList<(IReadOnlySet<string> Unmet, GraphSolution Solution)> _variants;
    private readonly Dictionary<GraphSolution, UnknownComparisons?> _unknown;

    /// <summary>Solves the graph at the extremes.</summary>
    public Unspecified(GraphSolution stated, IReadOnlyList<Concept> concepts, CancellationToken cancellation)
    {
        Conditions = [.. stated.Graph.Conflict.Conditions.Where(condition => condition.Unless is null)];
        var unmet = Conditions.Count <= MostCombined
            ? Enumerable.Range(0, 1 << Conditions.Count).Select(bits => Conditions.Where((_, i) => (bits >> i & 1) != 0).ToList())
            : [[], Conditions.ToList()];
        _variants = [.. unmet.Select(conditions => ((IReadOnlySet<string>)conditions.Select(c => c.Id).ToHashSet(),
            conditions.Count == 0 ? stated : GraphSolver.Solve(Without(stated.Graph, conditions), stated.Mode, concepts, cancellation)))];
        _unknown = _variants.ToDictionary(variant => variant.Solution, variant => UnknownComparisons.Of(variant.Solution, cancellation));
    }

    /// <summary>What unknown comparisons leave of a variant's answers; null where nothing is unknown.</summary>
    public UnknownComparisons? Unknown(GraphSolution variant) => _unknown[variant];

    /// <summary>The conditions without content.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    /// <summary>The answer where every condition is met, where none is, and the conditions on which it depends (none where it does not).</summary>
    public (T IfMet, T IfNever, IReadOnlyList<string> DependsOn) Ask<T>(Func<GraphSolution, T> question)
    {
        var answers = _variants.Select(variant => (variant.Unmet, Answer: question(variant.Solution))).ToList();
        var same = EqualityComparer<T>.Default;
        var depends = Conditions.Select(c => c.Id).Where(id => answers.Exists(a => !a.Unmet.Contains(id)
            && answers.Exists(b => b.Unmet.Contains(id) && b.Unmet.Where(x => x != id).ToHashSet().SetEquals(a.Unmet) && !same.Equals(a.Answer, b.Answer)))).ToList();
        if (depends.Count == 0 && answers.Exists(a => !same.Equals(a.Answer, answers[0].Answer)))
            depends = [.. Conditions.Select(c => c.Id)];
        return (answers[0].Answer, answers[^1].Answer, depends);
    }

    // "Never" is a statement above all others: not doing it comes first.
    private static ConflictGraph Without(ConflictGraph graph, IReadOnlyList<Condition> unmet)
    {
        var orders = graph.Preferences.ToArray();
        foreach (var condition in unmet)
        {
            var party = graph.PartyOf(condition.Party);
            if (orders[party] is not { } order)
                continue;
            var does = graph.Where(condition.WillNot);
            var span = order.Payoff.Max() - order.Payoff.Min() + 1;
            orders[party] = order with { Payoff = [.. order.Payoff.Select((payoff, state) => does[state] ? payoff - span : payoff)] };
        }
        return graph.With(orders);
    }
}
