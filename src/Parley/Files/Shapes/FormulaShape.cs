using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>A logical expression; its names are checked once the whole model has been read.</summary>
/// <param name="terms">Whether its names are terms of a deal (<c>issue.level</c>) in place of options, states and outcomes.</param>
internal sealed class FormulaShape(bool terms = false) : Shape<Formula>
{
    public override Formula Empty { get; } = new Formula.Constant(false);

    public override string Words => "formula";

    public override Formula Read(Node node, Reading reading, string key)
    {
        if (node is not ScalarNode scalar || scalar.IsNull)
        {
            reading.Expected(node, "A formula");
            return Empty;
        }
        var (formula, error) = FormulaParser.Parse(scalar.Value);
        if (formula is null)
        {
            reading.Bag.Error(Shift(scalar, error!.Offset), error.Message, "Names are joined by and, or, not, if, unless, iff and parentheses.");
            return Empty;
        }
        (terms ? reading.TermFormulas : reading.Formulas).Add((formula, scalar));
        reading.Places[formula] = node.At;
        return formula;
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        var text = ((ScalarNode)node).Value;
        writer.WriteStringValue(FormulaParser.Parse(text).Formula?.ToString() ?? text);
    }

    /// <summary>The place of an offset within a one-line value; the value's own place where it spans lines.</summary>
    internal static Mark Shift(ScalarNode node, int offset, int length = 1) =>
        node.Value.Contains('\n', StringComparison.Ordinal) ? node.At : node.At with { Column = node.At.Column + offset + (node.Plain ? 0 : 1), Length = length };
}
