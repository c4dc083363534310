using System.CommandLine;

namespace Parley.Cli.Verbs;

/// <summary>Options that verbs which change a model have in common.</summary>
internal static class Editing
{
    public static Option<bool> DryRun() => new("--dry-run") { Description = "Show the change and write nothing." };

    /// <summary>An option that takes several names, each given alone or several parted by commas.</summary>
    public static Option<string[]> Names(string name, string description) => new(name) { Description = description, DefaultValueFactory = _ => [] };

    /// <summary>The names as they were meant: commas part them too.</summary>
    public static IReadOnlyList<string> Split(IEnumerable<string> given) => [.. given.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
