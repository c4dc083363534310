using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>A finite number within bounds, written with a point.</summary>
internal sealed class NumberShape(double least = double.NegativeInfinity, double most = double.PositiveInfinity, bool whole = false) : Shape<double>
{
    public override double Empty => 0;

    public override string Words => (whole ? "whole number" : "number") + Bounds;

    private string Bounds => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (true, true) => $" from {Text(least)} to {Text(most)}",
        (true, false) => $" from {Text(least)}",
        (false, true) => $" up to {Text(most)}",
        _ => "",
    };

    public override double Read(Node node, Reading reading, string key)
    {
        if (node is not ScalarNode scalar || !TryParse(scalar, out var value))
        {
            reading.Expected(node, whole ? "A whole number" : "A number");
            return 0;
        }
        if (whole && value != Math.Floor(value))
            reading.Bag.Error(node.At, $"{Text(value)} is not a whole number.");
        if (value < least || value > most)
            reading.Bag.Error(node.At, $"{Text(value)} is outside its range: a {Words} is expected.");
        return value;
    }

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = whole ? "integer" : "number" };
        if (double.IsFinite(least))
            schema["minimum"] = least;
        if (double.IsFinite(most))
            schema["maximum"] = most;
        return schema;
    }

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        _ = TryParse((ScalarNode)node, out var value);
        writer.WriteNumberValue(value);
    }

    /// <summary>Whether an unquoted value is a finite number.</summary>
    internal static bool TryParse(ScalarNode scalar, out double value)
    {
        value = 0;
        return scalar.Plain
            && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
