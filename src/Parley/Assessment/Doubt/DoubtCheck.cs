using Parley.Files;
using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>What is wrong with the ranges and correlations of a model, at its place in the file: quantiles that no distribution has, paths that lead to no number, correlations that cannot all be.</summary>
public static class DoubtCheck
{
    /// <summary>The problems of the views that findings are computed in.</summary>
    public static IReadOnlyList<Diagnostic> Of(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Views.SelectMany(view => Ranges(model, view).Concat(Matrices(model, view))).Concat(Paths(model)).Distinct()];
    }

    private static IEnumerable<Diagnostic> Ranges(ModelFile model, Conflict view) =>
        from entry in UncertainInputs.Stated(view)
        let problem = Spreads.Problem(entry.Number, entry.Least, entry.Most)
        where problem is not null
        select At(model, view, entry.Path, $"{char.ToUpperInvariant(problem[0])}{problem[1..]}", "Give best with low and high.");

    private static IEnumerable<Diagnostic> Matrices(ModelFile model, Conflict view)
    {
        var paths = UncertainInputs.Of(view).Select(input => input.Path).ToList();
        foreach (var (columns, matrix) in CorrelationGroups.Matrices(view, paths))
            if (RankCorrelation.Check(matrix) is not null)
                yield return At(model, view, "correlations", $"No numbers can have these correlations together: {string.Join(", ", columns.Select(column => paths[column]))}",
                    "Bring the ranks nearer to 0, or leave one of them out; pairs that are not named count 0.");
    }

    private static IEnumerable<Diagnostic> Paths(ModelFile model)
    {
        var known = model.Views.SelectMany(UncertainInputs.AllPaths).ToHashSet();
        foreach (var view in model.Views)
            for (var i = 0; i < view.Correlations.Count; i++)
                foreach (var path in ((string[])[view.Correlations[i].First, view.Correlations[i].Second]).Where(path => !known.Contains(path)))
                    yield return At(model, view, $"correlations.{i}", $"There is no number at '{path}' in any view", Nearest.To(path, known) is { } near ? $"Did you mean '{near}'?" : null);
    }

    private static Diagnostic At(ModelFile model, Conflict view, string path, string message, string? suggestion) => model.At(
        view.Perspective?.Id, path, Severity.Error, view.Perspective is { } perspective ? $"{message} (in the perspective '{perspective.Id}')." : $"{message}.", suggestion);
}
