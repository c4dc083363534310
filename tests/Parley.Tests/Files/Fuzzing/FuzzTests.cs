using System.Diagnostics;
using System.Globalization;
using Parley.Cli;
using Parley.Files;

namespace Parley.Tests.Files.Fuzzing;

/// <summary>Whatever a file holds, reading it ends soon, with a model or with problems that can be printed.</summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(5);

    /// <summary>Set PARLEY_FUZZ to a number to read that many inputs, and PARLEY_FUZZ_FROM to start at another one than 0.</summary>
    [Fact]
    public void Whatever_a_file_holds_it_is_read_or_refused_with_messages_that_can_be_printed()
    {
        var (count, from) = (Number("PARLEY_FUZZ", 5_000), Number("PARLEY_FUZZ_FROM", 0));
        var wrong = new List<string>();
        var valid = 0;
        for (var number = from; number < from + count && wrong.Count < 10; number++)
        {
            var watch = Stopwatch.StartNew();
            if (Problem(Mutator.Input(number), ref valid) is { } problem)
                wrong.Add($"input {number}: {problem}");
            if (watch.Elapsed > Slowest)
                wrong.Add($"input {number} took {watch.ElapsedMilliseconds} ms");
        }
        Repository.None(wrong);
        Assert.True(valid > count / 100, $"Only {valid} of {count} inputs were valid models: the mutations go too far to reach what lies behind the first checks.");
    }

    private static string? Problem(byte[] bytes, ref int valid)
    {
        try
        {
            var (text, refusal) = SourceText.Decode(bytes, "input.parley.yaml");
            if (text is null)
                return refusal is { Length: > 0 and < 400 } ? null : "refused without a message";
            var model = ModelReader.FromText(text.Text, "input.parley.yaml");
            valid += model.HasErrors ? 0 : 1;
            return model.Diagnostics.Select(Unprintable).FirstOrDefault(found => found is not null)
                ?? (model.HasErrors ? Refused(model) : Unstable(model, text.Text));
        }
        catch (Exception problem)
        {
            return string.Concat(problem.ToString().Take(600));
        }
    }

    private static string? Refused(ModelFile model) =>
        model.Diagnostics.All(d => d.Severity != Severity.Error) && model.DiagnosticCount <= Limits.Diagnostics ? "refused without an error" : null;

    private static string? Unstable(ModelFile model, string text)
    {
        var again = ModelReader.FromText(text, "other.parley.yaml");
        foreach (var name in model.Perspectives.Select(p => p.Id).Prepend(null))
        {
            if (model.In(name).Digest.Length != 64)
                return $"no digest of '{name}'";
            if (!model.CanonicalJson(name).AsSpan().SequenceEqual(again.CanonicalJson(name)))
                return $"the canonical form of '{name}' differs when read again";
        }
        var resolved = ModelReader.FromText(System.Text.Encoding.UTF8.GetString(model.CanonicalJson(null)));
        if (resolved.HasErrors && model.Base.Title.Length > 0)
            return "the canonical form is not a model: " + resolved.Diagnostics.First(d => d.Severity == Severity.Error).Message;
        return null;
    }

    private static string? Unprintable(Diagnostic diagnostic)
    {
        var text = DiagnosticPrinter.Text(diagnostic);
        return text.Length is 0 or > 2_000 ? $"a message of {text.Length} characters"
            : text.Any(c => c != '\n' && char.IsControl(c)) ? "a message with control characters"
            : diagnostic.Message.Length == 0 ? "an empty message"
            : diagnostic.Line < 0 || diagnostic.Column < 0 ? "a place before the file"
            : null;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
