using Parley.Files.Editing;

namespace Parley.Cli;

/// <summary>What verbs that change a model have in common: opening it, showing the change, writing it.</summary>
internal static class EditRun
{
    /// <summary>Opens a model; where that fails, says why and returns null.</summary>
    public static ModelEditor? Open(string path, Terminal terminal)
    {
        var (editor, problem) = ModelEditor.Open(path);
        if (editor is null)
            Fail(terminal, problem!);
        return editor;
    }

    /// <summary>Shows the change, or writes it. Says what stands against it; returns the exit code.</summary>
    /// <param name="first">Files to write before the model, each with the digest it had when it was read; undone where the model is refused.</param>
    public static int Finish(ModelEditor editor, bool dryRun, Terminal terminal, CancellationToken cancellation, params IReadOnlyList<(string Path, string OldHash, byte[] Bytes)> first)
    {
        if (editor.NewProblems() is { Count: > 0 } problems)
        {
            DiagnosticPrinter.Print(problems, terminal);
            terminal.Error.WriteLine("Nothing was written.");
            return ExitCode.Invalid;
        }
        if (dryRun)
        {
            terminal.Out.Write(string.Concat(editor.Diff().Split('\n').Where(line => line.Length > 0).Select(line => SectionPrinter.Clean(line) + "\n")));
            terminal.Error.WriteLine("Nothing was written (--dry-run).");
            return ExitCode.Done;
        }
        foreach (var (path, oldHash, bytes) in first)
            if (ModelWriter.Write(path, oldHash, bytes, cancellation) is { } refused)
                return Fail(terminal, refused);
        if (editor.Save(cancellation) is not { } problem)
            return ExitCode.Done;
        foreach (var made in first.Where(file => file.OldHash.Length == 0))
            File.Delete(made.Path);
        return Fail(terminal, problem);
    }

    /// <summary>Prints an error and what to do about it.</summary>
    public static int Fail(Terminal terminal, string message, string? advice = null)
    {
        terminal.Error.WriteLine($"error: {SectionPrinter.Clean(message)}");
        if (advice is not null)
            terminal.Error.WriteLine(SectionPrinter.Clean(advice));
        return ExitCode.Usage;
    }

    /// <summary>The message that a name is not known, with the nearest one that is.</summary>
    public static int Unknown(Terminal terminal, string what, string name, IReadOnlyList<string> known)
    {
        var near = Nearest.To(name, known);
        return Fail(terminal, $"There is no {what} '{name}'.", near is not null ? $"Did you mean '{near}'?" : known.Count == 0 ? null : $"Known: {string.Join(", ", known)}.");
    }
}
