using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>Writes what an interview found into the model.</summary>
internal static class AskResult
{
    /// <summary>Puts the preferences in their place, in the base or in the perspective; shows the change only, where nothing is to be written.</summary>
    public static int Write(AskRequest request, Conflict conflict, string party, string fragment, Terminal terminal, CancellationToken cancellation)
    {
        if (EditRun.Open(request.Model, terminal) is not { } editor)
            return ExitCode.Usage;
        var now = editor.Preview(cancellation);
        if (now.HasErrors || AnswerFile.DigestOf(now.In(request.Perspective)) != AnswerFile.DigestOf(conflict))
            return EditRun.Fail(terminal, $"{request.Model} was changed while the questions were asked; its preferences were not written.", "The answers are kept. Run the command again.");
        var path = request.Perspective is { } perspective ? $"perspectives.{perspective}.set.preferences.{party}" : $"preferences.{party}";
        if (editor.Set(path, fragment) is { } problem)
            return EditRun.Fail(terminal, problem);
        var code = EditRun.Finish(editor, request.DryRun, terminal, cancellation);
        if (code == ExitCode.Done && !request.DryRun)
            terminal.Out.WriteLine($"Written: {path} of {request.Model}.");
        return code;
    }

    /// <summary>Where the preferences come from.</summary>
    public static string Note(IReadOnlyList<AnsweredComparison> answers)
    {
        var unknown = answers.Count(answer => answer.Says == Answered.Unknown);
        var own = answers.Count(answer => answer.Says != Answered.Unknown && answer.Because.Count == 0);
        var parts = new List<string> { $"From {GraphNames.Count(answers.Count, "answer")} to questions" };
        if (own > 0)
            parts.Add($"{own} the analyst's own");
        if (unknown > 0)
            parts.Add($"{unknown} of them \"don't know\"");
        return string.Join(", ", parts) + ".";
    }
}
