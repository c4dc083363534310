namespace Parley.Deals;

/// <summary>Answers for one table: the number of acceptable packages, the frontier, the bargaining solutions, adjusted winner.</summary>
public static class DealSolver
{
    /// <summary>Solves the packages of a table; for null, with the consent of every party that has values.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DealSolution Solve(Conflict conflict, Seating? table, DealSettings? settings = null, CancellationToken cancellation = default) =>
        Solve(conflict, table, Consent.At(conflict, table), settings, cancellation);

    /// <summary>The same for a consent that departs from the table's.</summary>
    public static DealSolution Solve(
        Conflict conflict, Seating? table, IReadOnlyList<string> consent, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        var (space, obstacles) = DealCompiler.Compile(conflict, consent, Agenda.At(conflict, table, settings), DealCompiler.MostCombined, TiedIssues.Solver, cancellation);
        if (space is null)
            return new DealSolution(conflict, table, consent, obstacles, null, null, null, null, null, null);
        var frontier = FrontierSearch.Find(space, cancellation);
        var front = frontier is not null && space.HasReservations ? AcceptableFront.Of(frontier) : null;
        return new DealSolution(conflict, table, consent, [], space, PackageCount.Acceptable(space, cancellation), frontier, front, front is null ? null : Pick(front), AdjustedWinner.Find(OnAgenda(conflict, table), consent));
    }

    private static Conflict OnAgenda(Conflict conflict, Seating? table) => Agenda.Off(conflict, table) is { Count: > 0 } off ? conflict with { Issues = [.. conflict.Issues.Where(issue => !off.Contains(issue))] } : conflict;

    /// <summary>The four solutions of an acceptable front.</summary>
    public static BargainingSolutions Pick(AcceptableFront front)
    {
        ArgumentNullException.ThrowIfNull(front);
        return new BargainingSolutions(
            At(NashSolution.Find(front)), At(KalaiSmorodinskySolution.Find(front)), At(EgalitarianSolution.Find(front)), At(UtilitarianSolution.Find(front)));

        ValuedPackage? At(int? place) => place is { } k ? new ValuedPackage(front.Frontier.Package(front.Entries[k]), front.Frontier.At(front.Entries[k])) : null;
    }
}
