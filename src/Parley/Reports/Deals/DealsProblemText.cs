using System.Globalization;
using Parley.Deals;
using Parley.Files;

namespace Parley.Reports;

/// <summary>Turns what stands in the way of computing deals into problems at their place in the file.</summary>
public static class DealsProblemText
{
    /// <summary>One problem per obstacle.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(ModelFile model, DealSolution solution)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(solution);
        var perspective = solution.Conflict.Perspective?.Id;
        var where = perspective is null ? "" : $" (in the perspective '{perspective}')";
        return [.. solution.Obstacles.Select(obstacle => obstacle.Kind switch
        {
            ObstacleKind.NoIssues => model.At(perspective, "issues", Severity.Error, $"The model has no issues, so there is nothing to make a deal of{where}.", "Add the section issues, with what has to be settled."),
            ObstacleKind.NoWorth => model.At(perspective, solution.Table is { } table ? $"tables.{table.Id}.consent" : "worth", Severity.Error,
                $"{Wording.Parties(solution.Conflict, obstacle.Names)}: the consent is needed, and no values are stated{where}.", $"Add worth.{obstacle.Names[0]}, or choose another table."),
            ObstacleKind.TooManyCombined => model.At(perspective, "worth", Severity.Error,
                $"Conditions tie {Wording.Count(obstacle.Names.Count, "issue")} together, with {obstacle.Combinations.ToString("N0", CultureInfo.InvariantCulture)} combinations; at most {DealCompiler.MostCombined.ToString("N0", CultureInfo.InvariantCulture)} are listed{where}.",
                $"They are: {string.Join(", ", obstacle.Names)}. Leave out a condition or an interaction that joins them, or use the command line with the integer programme (docs/how-to/install.md)."),
            _ => model.At(perspective, solution.Table is { } table ? $"tables.{table.Id}.consent" : "parties", Severity.Error,
                $"The consent of {obstacle.Names.Count} parties is needed; at most {DealCompiler.MostParties} are computed{where}."),
        })];
    }
}
