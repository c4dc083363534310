using System.CommandLine;
using Parley.Files;

namespace Parley.Cli.Verbs;

/// <summary><c>parley schema</c>: the JSON Schema of the model file, for editors.</summary>
internal static class SchemaVerb
{
    public static Command Command(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of the model file, for editors that complete and check.");
        command.SetAction(_ => terminal.Out.Write(ModelSchema.Json()));
        return command;
    }
}
