using System.CommandLine;

namespace Parley.Cli.Verbs;

/// <summary><c>parley source</c>: adds a source to a model, or puts a later version of its text in the place of the earlier.</summary>
internal static class SourceVerb
{
    public static Command Command(Terminal terminal) =>
        new("source", "Add a source to a model, or bring in a later version of its text.") { SourceAdd.Command(terminal), SourceUpdate.Command(terminal) };
}
