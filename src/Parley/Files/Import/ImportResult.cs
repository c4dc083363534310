namespace Parley.Files.Import;

/// <summary>What became of a file of another program.</summary>
/// <param name="Yaml">The model file as text, or null where there are errors.</param>
/// <param name="Notes">What was read differently from how it stands, or could not be carried over, as sentences; they stand at the top of the model too.</param>
/// <param name="Errors">Why the file cannot be read; empty where <paramref name="Yaml"/> is given.</param>
public sealed record ImportResult(string? Yaml, IReadOnlyList<string> Notes, IReadOnlyList<Diagnostic> Errors);
