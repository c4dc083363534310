using Parley.Deals;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>Somebody whose consent a table does not need, and what it could do to what the seated would sign.</summary>
/// <param name="Party">The party.</param>
/// <param name="Fights">Whether it is on a side of the war, and so could fight on.</param>
/// <param name="FightingOn">What fighting on is worth to it, in the unit of its values, where its worth is linked to the war; else null.</param>
/// <param name="Refused">Of the packages acceptable to the seated, how many give it less than it has without an agreement or cross its red lines; null where not known.</param>
/// <param name="Of">How many packages are acceptable to the seated; null where not known.</param>
public sealed record Wrecker(string Party, bool Fights, double? FightingOn, System.Numerics.BigInteger? Refused, System.Numerics.BigInteger? Of);

/// <summary>A proposal that brings an outcome about from which somebody whose consent is not needed would move.</summary>
/// <param name="Proposal">The proposal, which the file maps to an outcome.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Party">The party.</param>
/// <param name="Leaves">At how many states of the outcome the party has a move out of it that it likes better, and would make it in view of the others' answers.</param>
/// <param name="States">How many states the outcome has.</param>
public sealed record WreckedProposal(string Proposal, string Outcome, string Party, int Leaves, int States);

/// <summary>Both kinds of answers for one table.</summary>
public sealed record TableWreckers(IReadOnlyList<Wrecker> Parties, IReadOnlyList<WreckedProposal> Proposals);

/// <summary>Agreements that the seated would sign and that somebody absent could wreck, because it does better by its own options.</summary>
/// <remarks>
/// The link between the engines, resolved here because they never see each other; the definition is ours. A party can wreck what it has the means to undo: an
/// option of its own in the graph of moves, or a side in the war. Steps: (1) per absent party with values and means, count the packages that the
/// seated accept and it would not, against what it has without an agreement: where its worth is linked to the war, that is what fighting on brings
/// (<see cref="WarLink"/>). (2) per proposal with an <c>outcome</c>, look at every state of that outcome: the party wrecks it there if it has a better move out
/// of the outcome and is not sequentially stable there, that is, no answer that the others like keeps it. Status: experimental.
/// Cost: nothing beyond the counts that the table's comparison makes, and the stability of the graph.
/// </remarks>
public static class Wreckers
{
    /// <summary>Both, for one table. <paramref name="graph"/> is null where the model allows none.</summary>
    public static TableWreckers At(DealAnalysis analysis, DealSettings settings, GraphSolution? graph)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new TableWreckers(Of(analysis, settings), graph is null ? [] : Proposals(analysis.Solution, graph));
    }

    /// <summary>Per absent party that has values and means, in the model's order.</summary>
    public static IReadOnlyList<Wrecker> Of(DealAnalysis analysis, DealSettings settings)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(settings);
        var (conflict, acceptable) = (analysis.Solution.Conflict, analysis.Solution.Acceptable is { IsExact: true } count ? count.AtLeast : (System.Numerics.BigInteger?)null);
        return [.. analysis.Changes.Where(change => !change.IsSeated && (Fights(conflict, change.Party) || Moves(conflict, change.Party))).Select(change => new Wrecker(
            change.Party, Fights(conflict, change.Party), settings.Reservations.TryGetValue(change.Party, out var value) ? value : null,
            acceptable is { } all && change.Acceptable is { IsExact: true } also ? all - also.AtLeast : null, acceptable))];
    }

    /// <summary>Per proposal that is mapped to an outcome and per absent party with options, where that party would move out of it at some state.</summary>
    /// <param name="solution">The deals of a table.</param>
    /// <param name="graph">The solved graph with sequential stability.</param>
    public static IReadOnlyList<WreckedProposal> Proposals(DealSolution solution, GraphSolution graph)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(graph);
        var conflict = solution.Conflict;
        var absent = conflict.Parties.Select((party, place) => (party.Id, Place: place)).Where(party => !solution.Consent.Contains(party.Id) && Moves(conflict, party.Id) && !graph.Graph.Missing.Contains(party.Id)).ToList();
        return [.. from proposal in conflict.Proposals
                   where proposal.Outcome is not null && graph.Graph.Missing.Count == 0
                   let outcome = conflict.Outcomes.First(outcome => outcome.Id == proposal.Outcome)
                   let states = graph.Graph.Where(outcome.Is)
                   from party in absent
                   let leaves = states.States().Count(state => Leaves(graph, states, party.Place, state))
                   where leaves > 0
                   select new WreckedProposal(proposal.Id, outcome.Id, party.Id, leaves, states.Count)];
    }

    /// <summary>The graph with sequential stability; null where no proposal is mapped to an outcome, or the model allows no graph.</summary>
    public static GraphSolution? Graph(Conflict conflict, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Proposals.Any(proposal => proposal.Outcome is not null) && conflict.Options.Count + conflict.States.Count > 0
            && GraphCompiler.Compile(conflict, cancellation).Graph is { Missing.Count: 0 } graph ? GraphSolver.Solve(graph, concepts: [Concept.Seq], cancellation: cancellation) : null;
    }

    private static bool Leaves(GraphSolution graph, StateSet states, int party, int state)
    {
        if (graph.Stable[Concept.Seq][party][state])
            return false;
        var payoff = graph.Graph.Payoffs[party];
        foreach (var target in graph.Graph.Moves.Moves(party, state))
            if (!states[target] && payoff[target] > payoff[state])
                return true;
        return false;
    }

    private static bool Fights(Conflict conflict, string party) => conflict.War?.Plain is { } war && war.Sides.Any(side => side.Parties.Contains(party));

    private static bool Moves(Conflict conflict, string party) => conflict.Options.Any(option => option.Party == party) || conflict.Moves.Any(move => move.Party == party);
}
