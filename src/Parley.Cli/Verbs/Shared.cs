using System.CommandLine;
using System.Globalization;
using Parley.Assessment;
using Parley.Files;

namespace Parley.Cli.Verbs;

/// <summary>Arguments and steps that verbs have in common.</summary>
internal static class Shared
{
    public static Argument<string> Model() => new("MODEL") { Description = "The model file (.parley.yaml)." };

    public static Option<string?> Perspective() => new("--perspective", "-p") { Description = "One perspective of the model, by its name in the file." };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for other programs." };

    public static Option<ulong> Seed()
    {
        var seed = new Option<ulong>("--seed") { Description = "The seed of random draws: a whole number from 0.", DefaultValueFactory = _ => 0 };
        seed.CustomParser = result =>
        {
            if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
            result.AddError($"The seed is a whole number from 0, not '{result.Tokens[0].Value}'.");
            return 0;
        };
        return seed;
    }

    /// <summary>Reads a model; where it is invalid, prints what is wrong and returns null. Warnings are printed by 'check' only.</summary>
    public static ModelFile? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        var model = ModelReader.Read(path, cancellation);
        var wrong = Wrong(model);
        if (wrong.Count == 0)
            return model;
        DiagnosticPrinter.Print(wrong, terminal);
        return null;
    }

    /// <summary>The errors of a model: those of the reader or, where it has none, those of the games and of the ranges that its sections describe.</summary>
    public static IReadOnlyList<Diagnostic> Wrong(ModelFile model) =>
        model.HasErrors ? [.. model.Diagnostics.Where(d => d.Severity == Severity.Error)] : [.. WarCompiler.Check(model), .. DoubtCheck.Of(model)];

    /// <summary>
    /// The views to compute: the named perspective, else all of them, else the base. Null with a message where the name is not known.
    /// </summary>
    public static IReadOnlyList<Conflict>? Views(ModelFile model, string? perspective, Terminal terminal)
    {
        if (perspective is null)
            return model.Views;
        if (model.Perspectives.Any(p => p.Id == perspective))
            return [model.In(perspective)];
        var near = Nearest.To(perspective, model.Perspectives.Select(p => p.Id));
        terminal.Error.WriteLine($"error: {model.Path} has no perspective '{perspective}'.");
        terminal.Error.WriteLine(near is not null ? $"Did you mean '{near}'?"
            : model.Perspectives.Count == 0 ? "The model has no perspectives; leave --perspective out."
            : $"It has: {string.Join(", ", model.Perspectives.Select(p => p.Id))}.");
        return null;
    }
}
