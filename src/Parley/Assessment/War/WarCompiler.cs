using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>Makes the exact game from the section <c>war</c>. Cost: linear in the size of the game's tables.</summary>
public static class WarCompiler
{
    /// <summary>The game at the best guesses.</summary>
    public static WarCompilation Compile(WarModel war) => Compile(war, quantity => quantity.Best);

    /// <summary>The game at the values that <paramref name="value"/> gives each quantity.</summary>
    public static WarCompilation Compile(WarModel war, Func<Quantity, double> value)
    {
        ArgumentNullException.ThrowIfNull(war);
        ArgumentNullException.ThrowIfNull(value);
        if (war.Exact is null && war.Plain is null)
            return new WarCompilation(null, []);
        var missing = war.Exact is { } form ? ExactTranslation.Missing(form) : PlainTranslation.Missing(war.Plain!);
        if (missing.Count > 0)
            return new WarCompilation(null, [.. missing.Select(path => new WarProblem(path, $"The war cannot be computed: '{path}' is missing."))]);
        var game = war.Exact is { } exact ? ExactTranslation.Game(exact, value) : PlainTranslation.Game(war.Plain!, value);
        var problems = game.Validate().Select(problem => new WarProblem(
            war.Exact is null ? "war" : $"war.exact.{Dotted(problem.Path)}", $"{problem.Path} {problem.Message}.")).ToList();
        return new WarCompilation(problems.Count > 0 ? null : game, problems);
    }

    /// <summary>What is wrong with the section in the views that findings are computed in, at its place in the file.</summary>
    public static IReadOnlyList<Diagnostic> Check(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Views.Where(view => view.War is not null).Select(view => WarProposals.Resolve(view)).SelectMany(view => Compile(view.War!).Problems
            .Select(problem => model.At(view.Perspective?.Id, problem.Path, Severity.Error, Message(problem, view)))).Distinct()];
    }

    private static string Message(WarProblem problem, Conflict view)
    {
        var open = view.War?.Plain?.Settlements.FirstOrDefault(item => problem.Path == $"war.settlements.{item.Id}.flows");
        if (open is not null && WarProposals.Missing(view, open) is { } why)
            problem = problem with { Message = $"What the settlement '{open.Id}' brings each side does not follow: {why}. State flows, or what is missing." };
        return Placed(problem, view);
    }

    private static string Placed(WarProblem problem, Conflict view) =>
        view.Perspective is { } perspective ? $"{problem.Message[..^1]} (in the perspective '{perspective.Id}')." : problem.Message;

    private static string Dotted(string path) => path.Replace('[', '.').Replace("]", "", StringComparison.Ordinal);
}
