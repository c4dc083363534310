namespace Parley;

/// <summary>Writes a formula with the parentheses that its precedence needs, and no others.</summary>
internal static class FormulaText
{
    /// <summary>The operand as text, in parentheses where it binds more loosely than its place allows.</summary>
    internal static string Wrap(Formula operand, int least) =>
        Binding(operand) < least ? $"({operand})" : operand.ToString();

    private static int Binding(Formula formula) => formula switch
    {
        Formula.Iff => 0,
        Formula.If or Formula.Unless => 1,
        Formula.Or => 2,
        Formula.And => 3,
        _ => 4,
    };
}
