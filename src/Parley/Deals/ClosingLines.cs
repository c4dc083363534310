namespace Parley.Deals;

/// <summary>Which single red line or condition closes an empty agreement zone: without it, and with all else as stated, there would be acceptable packages.</summary>
/// <remarks>Each is left out in turn and the space solved again. Cost: one frontier per red line and condition.</remarks>
public static class ClosingLines
{
    /// <summary>At most this many are tried.</summary>
    public const int MostTried = 64;

    /// <summary>The lines that each close the zone alone, as <c>party.id</c>, with what everybody would then accept in the Nash solution; empty where none does.</summary>
    public static IReadOnlyList<(DealConstraint Line, DealSolution Without)> Find(DealSolution solution, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        settings ??= DealSettings.AsStated;
        var found = new List<(DealConstraint, DealSolution)>();
        foreach (var line in DealConstraint.Of(solution.Conflict, solution.Consent).Where(line => line.Party is not null).Take(MostTried))
        {
            var lifted = DealSolver.Solve(solution.Conflict, solution.Table, solution.Consent, settings with { Lifted = settings.Lifted.Append(line.Id).ToHashSet() }, cancellation);
            if (lifted.Front is { Entries.Count: > 0 })
                found.Add((line, lifted));
        }
        return found;
    }
}
