namespace Parley;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The model cannot be used until it is mended.</summary>
    Error,

    /// <summary>The model can be used; a reader may trip over this.</summary>
    Warning,
}

/// <summary>One problem of a file, where it stands, and what to try instead.</summary>
/// <param name="Severity">Error or warning.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Line, from 1; 0 where the problem is the file itself.</param>
/// <param name="Column">Column in characters, from 1; 0 where the problem is the file itself.</param>
/// <param name="Length">How many characters the caret underlines, at least 1.</param>
/// <param name="Quoted">The line of the file, or null.</param>
/// <param name="Suggestion">What to try, as a sentence, or null.</param>
public sealed record Diagnostic(
    Severity Severity, string Message, string File, int Line, int Column, int Length, string? Quoted, string? Suggestion);
