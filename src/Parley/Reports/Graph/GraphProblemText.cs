using Parley.Files;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Turns what prevents or limits an analysis as a graph model into sentences at their place in the file.</summary>
public static class GraphProblemText
{
    /// <summary>Whether the problem is one of size: the model is valid, but too large.</summary>
    public static bool IsLimit(GraphProblemKind kind) => kind is GraphProblemKind.TooManyStates or GraphProblemKind.TooManyMoves;

    /// <summary>
    /// The diagnostics of several views, each problem once. One that only some views have names them.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="views">The views with the problems of each.</param>
    /// <param name="preferencesNeeded">Whether a party without preferences is an error.</param>
    public static IReadOnlyList<Diagnostic> Diagnostics(
        ModelFile model, IReadOnlyList<(Conflict View, IReadOnlyList<GraphProblem> Problems)> views, bool preferencesNeeded)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(views);
        return
        [
            .. views.SelectMany(view => view.Problems.Select(problem => (view.View, Diagnostic: At(model, view.View, problem, preferencesNeeded))))
                .GroupBy(entry => entry.Diagnostic)
                .Select(group => (group.Key, Views: group.Select(entry => entry.View.Perspective?.Id).OfType<string>().Distinct().ToList()))
                .Select(entry => entry.Views.Count == 0 || entry.Views.Count == views.Count && views.Count > 1
                    ? entry.Key
                    : entry.Key with { Message = $"{entry.Key.Message[..^1]} (in {GraphNames.List(entry.Views)})." })
                .OrderBy(diagnostic => diagnostic.Severity).ThenBy(diagnostic => diagnostic.Line),
        ];
    }

    private static Diagnostic At(ModelFile model, Conflict view, GraphProblem problem, bool preferencesNeeded)
    {
        var perspective = view.Perspective?.Id;
        var severity = problem.Kind switch
        {
            GraphProblemKind.EmptyPattern or GraphProblemKind.CoalescedApart => Severity.Warning,
            GraphProblemKind.NoPreferences => preferencesNeeded ? Severity.Error : Severity.Warning,
            GraphProblemKind.TooManyStates or GraphProblemKind.TooManyMoves => preferencesNeeded ? Severity.Error : Severity.Warning,
            _ => Severity.Error,
        };
        var path = problem.Kind == GraphProblemKind.NothingFeasible && problem.Subjects.Count > 0 ? $"infeasible.{Index(problem.Subjects[^1])}" : problem.Path;
        return model.At(perspective, path, severity, Message(model, view, problem), Suggestion(problem));
    }

    /// <summary>The sentence about a problem, without its place.</summary>
    internal static string Message(ModelFile model, Conflict view, GraphProblem problem)
    {
        var subjects = problem.Subjects;
        return problem.Kind switch
        {
            GraphProblemKind.NoStates => "The model has neither options nor states, so there is nothing to analyse.",
            GraphProblemKind.NothingFeasible when subjects.Count == 1 => "No state is possible: this constraint rules out every combination of options.",
            GraphProblemKind.NothingFeasible => $"No state is possible: the constraints at lines {Lines(model, view, subjects)} together rule out every combination of options.",
            GraphProblemKind.StatusQuoInfeasible => $"The status quo {subjects[0]} cannot occur: the constraint at line {Lines(model, view, [subjects[1]])} rules it out.",
            GraphProblemKind.TooManyStates => $"The {subjects[0]} options leave more states than the {Thousands(subjects[1])} that can be listed.",
            GraphProblemKind.TooManyMoves => $"There are {Thousands(subjects[0])} moves between states; at most {Thousands(subjects[1])} can be listed.",
            GraphProblemKind.Unranked => $"The ranking of {view.InText(problem.Path.Split('.')[1])} leaves out {Count(subjects[0])}, for example {subjects[1]}.",
            GraphProblemKind.EmptyPattern => $"The outcome '{problem.Path.Split('.')[^1]}' matches no state that can occur.",
            GraphProblemKind.NoPreferences => $"What {view.InText(subjects[0])} prefers is not stated, so nothing can be said about where it would stay.",
            _ => $"{view.InText(subjects[0])} has different preferences for states that count as one, for example {subjects[1]}; the lowest-numbered of them is used.",
        };
    }

    private static string? Suggestion(GraphProblem problem) => problem.Kind switch
    {
        GraphProblemKind.NoStates => "Add 'options': for each party, what it can choose to do.",
        GraphProblemKind.NothingFeasible => "Leave out or weaken one of them.",
        GraphProblemKind.StatusQuoInfeasible => "Change what is on in the status quo, or the constraint.",
        GraphProblemKind.TooManyStates => "Say under 'infeasible' what cannot occur, or leave out options that the question does not need.",
        GraphProblemKind.TooManyMoves => "Say under 'infeasible' what cannot occur, or give fewer options to one party.",
        GraphProblemKind.Unranked => "Add the states that are missing, or end the ranking with 'rest'.",
        GraphProblemKind.EmptyPattern => "Compare its formula with the constraints under 'infeasible'.",
        GraphProblemKind.NoPreferences => $"Add 'preferences.{problem.Subjects[0]}': statements, a ranking or weights.",
        _ => "Write the preference so that it does not part these states.",
    };

    private static string Lines(ModelFile model, Conflict view, IReadOnlyList<string> constraints) => GraphNames.List(
        [.. constraints.Select(number => $"{model.At(view.Perspective?.Id, $"infeasible.{Index(number)}", Severity.Error, "").Line}")]);

    private static int Index(string number) => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static string Thousands(string number) => GraphNames.Number(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    private static string Count(string states) => GraphNames.Count(Index(states) + 1, "state");
}
