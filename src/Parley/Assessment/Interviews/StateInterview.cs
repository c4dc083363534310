using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// An interview about one party: what it would rather have of two states of the model, until its order of all states, or what follows from it, is known.
/// What the model says of that party's preferences is left aside. Immutable and safe to share; answers are handed in with every question.
/// </summary>
public sealed class StateInterview
{
    /// <summary>The most states that are asked about one by one.</summary>
    public const int MostStates = KnownOrder.Most;

    /// <summary>The most orders that are tried one by one; where more fit, <see cref="Draws"/> are drawn.</summary>
    public const int MostOrders = 500;

    /// <summary>How many orders are drawn where they are too many to be tried.</summary>
    public const int Draws = 200;

    private static readonly IReadOnlyList<Concept> Concepts = [Concept.Seq];
    private readonly IReadOnlyList<(string? Outcome, StateSet Where)> _asked;

    private StateInterview(ConflictGraph graph, int party)
    {
        (Graph, Party) = (graph, party);
        var question = graph.Conflict.Outcomes.FirstOrDefault(outcome => outcome.Id == graph.Conflict.Question);
        var asked = new List<(string? Outcome, StateSet Where)>();
        if (question is not null && graph.Where(question.Is) is { Count: > 0 } where)
            asked.Add((question.Id, where));
        if (graph.StatusQuo is { } now)
            asked.Add((null, StateSet.Of(graph.States, [now])));
        _asked = [.. asked];
    }

    /// <summary>The graph, without this party's preferences.</summary>
    public ConflictGraph Graph { get; }

    /// <summary>The party, from 0.</summary>
    public int Party { get; }

    /// <summary>Begins an interview. Where there is no graph, the problems say why; where there are more than <see cref="MostStates"/> states, both results are empty.</summary>
    /// <exception cref="ArgumentException">There is no such party.</exception>
    public static (StateInterview? Interview, IReadOnlyList<GraphProblem> Problems) Of(Conflict conflict, string party, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.Parties.All(known => known.Id != party))
            throw new ArgumentException($"There is no party '{party}'.", nameof(party));
        var (graph, problems) = GraphCompiler.Compile(conflict with { Preferences = [.. conflict.Preferences.Where(preference => preference.Party != party)] }, cancellation);
        return graph is null ? (null, problems) : graph.States > MostStates ? (null, []) : (new StateInterview(graph, graph.PartyOf(party)), []);
    }

    /// <summary>What the answers say.</summary>
    public KnownOrder Known(IReadOnlyList<OrderAnswer> answers) => KnownOrder.Of(Graph.States, answers);

    /// <summary>How far that settles the brief. Cost: the graph is solved once per order.</summary>
    public Settling Settle(KnownOrder known, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        IReadOnlyList<string> missing = [.. Graph.Missing.Where(id => Graph.PartyOf(id) != Party)];
        if (missing.Count > 0 || _asked.Count == 0)
            return new Settling([], 0, false, 0, 0, null, missing);
        var fit = OrderCompletions.Of(known, MostOrders, Draws, cancellation: cancellation);
        var answers = fit.Orders.Select(order => Answers(order, cancellation)).ToList();
        var numbers = new Dictionary<string, int>();
        var follows = new List<int>();
        foreach (var all in answers.Select(answer => string.Join('/', answer)))
        {
            numbers.TryAdd(all, numbers.Count);
            follows.Add(numbers[all]);
        }
        var (most, mean) = SettlingQuestion.Left(known, fit.Orders, follows, cancellation);
        return new Settling([.. _asked.Select((asked, i) => new Headline(asked.Outcome, Counted(answers.Select(answer => answer[i]))))],
            fit.Orders.Count, fit.All, most, mean, SettlingQuestion.Next(known, fit.Orders, follows), missing);
    }

    private string[] Answers(int[] payoff, CancellationToken cancellation)
    {
        var orders = Graph.Preferences.ToArray();
        orders[Party] = new PreferenceOrder(payoff, null, []);
        var solution = GraphSolver.Solve(Graph.With(orders), concepts: Concepts, cancellation: cancellation);
        var unspecified = new Unspecified(solution, Concepts, cancellation);
        return [.. _asked.Select(asked =>
        {
            var (value, _, depends) = unspecified.Ask(variant => asked.Outcome is null ? Movers(variant, asked.Where) : variant.Equilibria[Concept.Seq].And(asked.Where).Count > 0 ? "yes" : "no");
            return depends.Count > 0 ? "open" : value;
        })];
    }

    private string Movers(GraphSolution solution, StateSet where) => string.Join(',', Graph.Conflict.Parties.Index()
        .Where(entry => solution.Stable[Concept.Seq][entry.Index].And(where).Count < where.Count).Select(entry => entry.Item.Id));

    private static IReadOnlyList<(string, int)> Counted(IEnumerable<string> answers) =>
        [.. answers.GroupBy(answer => answer).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal)];
}
