namespace Parley.Deals;

/// <summary>A step at which somebody who has to do it would have more by not doing it than by the whole deal.</summary>
/// <param name="Step">The step, from 0.</param>
/// <param name="Party">The party.</param>
/// <param name="Refusing">What it has if it does not do the step, in the unit of its values.</param>
/// <param name="Whole">What the whole deal gives it.</param>
/// <param name="VerifierHelps">Whether it would do the step if somebody checked it.</param>
/// <param name="UndoingHelps">Whether it would do the step if all before were undone where it is not done.</param>
public sealed record StepTemptation(int Step, string Party, double Refusing, double Whole, bool VerifierHelps, bool UndoingHelps);

/// <summary>The steps of a proposal, walked through.</summary>
/// <param name="Parties">The parties that have values, in the model's order.</param>
/// <param name="Stages">Before the first step and after each: per party, what it has if all stops there, in the unit of its values.</param>
/// <param name="Temptations">Where somebody would gain by not doing its step although all others keep to the deal, in the order of the steps.</param>
/// <param name="EndsBefore">The step that is not done where everybody looks ahead to its own advantage; null where all are done.</param>
/// <param name="StoppedBy">Who does not do that step.</param>
/// <param name="Orders">Orders of the steps without any temptation, by the fewest swaps of neighbours; empty where there is none to find, or none is needed. Each lists the steps as they stand in the file, from 0.</param>
/// <param name="Missing">Issues whose level without an agreement the file does not say, so that nothing can be computed; else empty.</param>
public sealed record StepAnalysis(
    IReadOnlyList<string> Parties, IReadOnlyList<IReadOnlyList<double>> Stages, IReadOnlyList<StepTemptation> Temptations, int? EndsBefore, IReadOnlyList<string> StoppedBy,
    IReadOnlyList<IReadOnlyList<int>> Orders, IReadOnlyList<string> Missing);

/// <summary>Walks through the steps of carrying out a proposal: after each, what every party has given and got so far, and who would rather stop than go on.</summary>
/// <remarks>
/// Source: Schelling (1960, chapter 2) on dividing a promise into small steps; Admati and Perry (1991) and Lockwood and Thomas (2002) on sequences of
/// concessions in which each is tempted to let the other go first [recalled]. Status: experimental.
/// Steps: (1) before the first step every issue that a step carries out stands where it stands now; terms that no step carries out hold at once; issues
/// left open stay as they are. (2) After each step its issue is at the step's level. (3) A party that has to do a step and does not: if the step is verified,
/// nothing more follows; if nobody checks, the others notice one step late, so the next step is done too where the party has no part in it; where the step
/// says so, all is undone instead. (4) It is tempted where it then has more than the whole deal gives it. (5) Looking ahead from the last step: a step is
/// done where none of those who do it has more by refusing than by what then follows. (6) Without temptations are sought: other orders, nearest first.
/// Interpretation: time is not discounted, what a stage is worth is what it would be worth if it lasted, and equal values mean going on.
/// A party without values is taken to do its steps. Cost: steps × parties, times the orders tried, at most 5,040.
/// </remarks>
public static class StepWalk
{
    /// <summary>The walk; null where the proposal has no steps.</summary>
    public static StepAnalysis? Of(Conflict conflict, Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal.Steps.Count == 0)
            return null;
        var missing = StepProblem.Missing(conflict, proposal);
        if (missing.Count > 0)
            return new StepAnalysis([], [], [], null, [], [], missing);
        var problem = StepProblem.Of(conflict, proposal);
        int[] order = [.. Enumerable.Range(0, proposal.Steps.Count)];
        var (ends, by) = Ahead(problem, order);
        var temptations = Temptations(problem, order);
        return new StepAnalysis(
            problem.Parties, [.. Enumerable.Range(0, order.Length + 1).Select(done => (IReadOnlyList<double>)[.. problem.Parties.Select((_, party) => problem.InUnit(problem.Value(order.AsSpan(0, done), party)))])],
            temptations, ends, by, temptations.Count == 0 ? [] : StepOrder.Find(problem), []);
    }

    /// <summary>Whether somebody is tempted at some step of an order.</summary>
    internal static bool AnyTemptation(StepProblem problem, int[] order)
    {
        for (var place = 0; place < order.Length; place++)
            foreach (var party in problem.Doers[order[place]])
                if (problem.Refusing(order, place, party, problem.Verified[order[place]], problem.Undone[order[place]]) > problem.Value(order, party))
                    return true;
        return false;
    }

    private static List<StepTemptation> Temptations(StepProblem problem, int[] order)
    {
        var found = new List<StepTemptation>();
        for (var place = 0; place < order.Length; place++)
            foreach (var party in problem.Doers[order[place]])
            {
                var (verified, undone, whole) = (problem.Verified[order[place]], problem.Undone[order[place]], problem.Value(order, party));
                var refusing = problem.Refusing(order, place, party, verified, undone);
                if (refusing > whole)
                    found.Add(new StepTemptation(order[place], problem.Parties[party], problem.InUnit(refusing), problem.InUnit(whole),
                        !verified && problem.Refusing(order, place, party, true, undone) <= whole, !undone && problem.Refusing(order, place, party, verified, true) <= whole));
            }
        return found;
    }

    // From the last step back: what follows is what each gets from then on.
    private static (int? Step, IReadOnlyList<string> By) Ahead(StepProblem problem, int[] order)
    {
        (int? Step, IReadOnlyList<string> By) ends = (null, []);
        long[] follows = [.. problem.Parties.Select((_, party) => problem.Value(order, party))];
        for (var place = order.Length - 1; place >= 0; place--)
        {
            var step = order[place];
            var stopping = problem.Doers[step].Where(party => problem.Refusing(order, place, party, problem.Verified[step], problem.Undone[step]) > follows[party]).ToList();
            if (stopping.Count == 0)
                continue;
            ends = (step, [.. stopping.Select(party => problem.Parties[party])]);
            follows = [.. problem.Parties.Select((_, party) => problem.AfterRefusal(order, place, stopping[0], party, problem.Verified[step], problem.Undone[step]))];
        }
        return ends;
    }
}
