using System.Text;

namespace Parley.Cli;

/// <summary>Prints problems the way compilers do: place, message, the line, a caret, what to try.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(IEnumerable<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
            terminal.Error.Write(Text(diagnostic));
    }

    /// <summary>One problem as lines of text. Control characters of the file are not passed on.</summary>
    public static string Text(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var place = diagnostic.Line > 0 ? $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}" : diagnostic.File;
        var word = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append(Clean(place)).Append(": ").Append(word).Append(": ").Append(Clean(diagnostic.Message)).Append('\n');
        if (diagnostic is { Line: > 0, Quoted: { } line } && diagnostic.Column <= line.Length + 1)
        {
            // Long lines are shown around the place.
            var start = Math.Max(0, Math.Min(diagnostic.Column - 40, line.Length - 80));
            var shown = line.Length > start ? line[start..Math.Min(line.Length, start + 80)] : "";
            var caret = Math.Max(0, diagnostic.Column - 1 - start);
            text.Append("  | ").Append(Clean(shown)).Append('\n');
            text.Append("  | ").Append(' ', caret).Append('^', Math.Clamp(diagnostic.Length, 1, Math.Max(1, shown.Length - caret))).Append('\n');
        }
        if (diagnostic.Suggestion is { } suggestion)
            text.Append("  ").Append(Clean(suggestion)).Append('\n');
        return text.ToString();
    }

    // What cannot be seen, or turns the direction of writing round, is shown as a space, so that columns stay where they are.
    private static string Clean(string text) => string.Concat(text.Select(c => IsHidden(c) ? ' ' : c));

    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
