namespace Parley.Cli.Verbs;

/// <summary>What the user gave of a claim to add; null for what was not given.</summary>
internal sealed record ClaimRequest(string Model, string? Source, string? TextFile, string? From, string? To, int? Nth, bool DryRun)
{
    public string? Id { get; init; }

    public string? Kind { get; init; }

    public string? Part { get; init; }

    public IReadOnlyList<string>? Speaker { get; init; }

    public string? Certainty { get; init; }

    public IReadOnlyList<string>? About { get; init; }

    public string? Says { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> Supports { get; init; } = [];

    public IReadOnlyList<string> Contradicts { get; init; } = [];

    public string? Note { get; init; }

    public bool KeepQuotation { get; init; }
}
