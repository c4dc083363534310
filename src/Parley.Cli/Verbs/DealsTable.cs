using System.Text;
using Parley.Assessment;
using Parley.Deals;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>Which table a verb is asked about, and the frontier of one table for a spreadsheet.</summary>
internal static class DealsTable
{
    /// <summary>Whether a name was given that is not among those known; then it is told.</summary>
    public static bool Unknown(string? name, IEnumerable<string> known, string what, Terminal terminal)
    {
        if (name is null || known.Contains(name))
            return false;
        var list = known.ToList();
        terminal.Error.WriteLine($"error: the model has no {what} '{SectionPrinter.Clean(name)}'.");
        terminal.Error.WriteLine(Nearest.To(name, list) is { } near ? $"Did you mean '{near}'?" : list.Count == 0 ? $"Leave --{what} out." : $"It has: {string.Join(", ", list)}.");
        return true;
    }

    /// <summary>The named table; the first where none is named, null where the model has none.</summary>
    public static Seating? Of(Conflict conflict, string? name) => name is null ? (conflict.Tables.Count > 0 ? conflict.Tables[0] : null) : conflict.Tables.First(table => table.Id == name);

    /// <summary>The frontier of a table as comma-separated values.</summary>
    public static (byte[]? Bytes, int Code) Csv(ModelFile model, Conflict conflict, string? name, Terminal terminal, CancellationToken cancellation)
    {
        if (Unknown(name, conflict.Tables.Select(table => table.Id), "table", terminal))
            return (null, ExitCode.Usage);
        var solution = DealSolver.Solve(conflict, Of(conflict, name), WarLink.Settings(conflict, cancellation), cancellation);
        DiagnosticPrinter.Print(DealsProblemText.Diagnostics(model, solution), terminal);
        return solution.Space is null ? (null, solution.LimitReached ? ExitCode.Limit : ExitCode.Invalid)
            : (Encoding.UTF8.GetBytes(DealsCsv.Write(solution)), solution.LimitReached ? ExitCode.Limit : ExitCode.Done);
    }
}
