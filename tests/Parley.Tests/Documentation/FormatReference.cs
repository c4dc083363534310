using System.Text;
using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Tests.Documentation;

/// <summary>Writes the tables of the format reference from the declarations that the reader uses.</summary>
internal static class FormatReference
{
    /// <summary>The keys of the model file in the order of writing.</summary>
    public static IReadOnlyList<Field> Sections => ConflictSections.Conflict.Keys;

    /// <summary>For each section, the tables of the records in it that no earlier section has shown.</summary>
    public static IReadOnlyDictionary<string, string> Tables()
    {
        var shown = new HashSet<string>();
        return Sections.ToDictionary(section => section.Name, section => Table(section, shown));
    }

    private static string Table(Field section, HashSet<string> shown)
    {
        var text = new StringBuilder();
        text.Append('`').Append(section.Name).Append("`: ").Append(section.About).Append(section.Required ? " Required." : "").Append(" Takes ").Append(section.Shape.Words).Append(".\n");
        section.Shape.Visit(shape =>
        {
            if (Keys(shape) is not { } keys || !shown.Add(shape.Words))
                return;
            text.Append('\n').Append(char.ToUpperInvariant(shape.Words[0])).Append(shape.Words[1..]).Append(" has these keys:\n\n| key | takes | what it says |\n|---|---|---|\n");
            foreach (var key in keys)
                text.Append("| `").Append(key.Name).Append('`').Append(key.Required ? " (required)" : "").Append(" | ").Append(Cell(key.Shape.Words)).Append(" | ").Append(Cell(key.About)).Append(" |\n");
            if (Shorthand(shape) is { } shorthand)
                text.Append("\nA single value in its place stands for `").Append(shorthand).Append("`.\n");
        });
        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static IReadOnlyList<Field>? Keys(Shape shape) =>
        shape.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RecordShape<>)
            ? (IReadOnlyList<Field>)type.GetProperty("Keys")!.GetValue(shape)!
            : null;

    private static string? Shorthand(Shape shape) => (string?)shape.GetType().GetProperty("Shorthand")!.GetValue(shape);
}
