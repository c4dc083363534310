using Google.OrTools.Sat;
using Parley.Deals;

namespace Parley.Integer;

/// <summary>Finds the undominated combinations of tied issues by an integer programme.</summary>
/// <remarks>
/// Source: Sylva and Crema (2004), "A method for finding the set of non-dominated vectors for multiple objective integer linear programs", EJOR 158 (recalled).
/// Steps: a yes/no variable per term, exactly one per issue, forbidden formulas false; maximise the sum of all parties' values; note the vector; demand
/// that in what follows some party has more than in it; repeat until nothing is left. The largest sum of what is left is undominated, because whatever
/// dominated it would be left too. One search thread with a fixed seed, so that the same model and version give the same combinations.
/// Cost: one programme per undominated vector, each with one clause more per vector found; it gives up, without an answer, beyond the bounds below.
/// </remarks>
internal static class IntegerProgramme
{
    /// <summary>The most undominated vectors.</summary>
    public const int MostFound = 2_000;

    private const double MostEffort = 60; // of one programme, in the solver's deterministic units, about seconds

    /// <summary>The undominated combinations; null where there are too many, or a programme takes too long, or sums do not fit.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static BestCombinations? Best(TiedIssues tied, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tied);
        var programme = new Programme(tied);
        if (!programme.Fits)
            return null;
        var solver = new CpSolver { StringParameters = $"num_workers:1, random_seed:1, max_deterministic_time:{MostEffort}" };
        using var stop = cancellation.Register(solver.StopSearch);
        var least = new long[tied.Values.Count];
        for (var party = 0; party < least.Length; party++)
        {
            programme.Minimise(party);
            if (Solve(solver, programme, cancellation) is not { } solved)
                return null;
            if (!solved)
                return new BestCombinations([], new long[least.Length]);
            least[party] = programme.Value(solver, party);
        }
        programme.MaximiseSum();
        var found = new List<int[]>();
        while (Solve(solver, programme, cancellation) is { } more)
        {
            if (!more)
                return new BestCombinations([.. found.Order(Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))], least);
            if (found.Count == MostFound)
                return null;
            found.Add(programme.Levels(solver));
            programme.DemandMoreThan(solver);
        }
        return null;
    }

    // Whether there is a solution, proven best; null where the effort did not suffice.
    private static bool? Solve(CpSolver solver, Programme programme, CancellationToken cancellation)
    {
        var status = solver.Solve(programme.Model);
        cancellation.ThrowIfCancellationRequested();
        return status switch
        {
            CpSolverStatus.Optimal => true,
            CpSolverStatus.Infeasible => false,
            _ => null,
        };
    }
}
