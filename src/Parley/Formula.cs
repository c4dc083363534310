namespace Parley;

/// <summary>
/// A logical expression over options, states and outcomes, such as <c>not north.accept unless south.withdraw</c>.
/// Names are kept as written; what they stand for is decided where the formula is compiled.
/// </summary>
/// <remarks>
/// Precedence from tight to loose: <c>not</c>, <c>and</c>, <c>or</c>, then <c>if</c> and <c>unless</c>, then <c>iff</c>.
/// <c>A unless B</c> is <c>A or B</c>. <c>A if B</c> fails only where B holds and A does not (Hipel, Kilgour, Fang &amp; Peng 1997).
/// Instances are immutable and safe to share.
/// </remarks>
public abstract record Formula
{
    private Formula() { }

    /// <summary>A name (<c>party.option</c>, <c>party.option.level</c>, a state, an outcome or a condition) or a pattern of states
    /// such as <c>YN-Y</c>, with the offset in the text at which it stands.</summary>
    public sealed record Name(string Text, int Offset = 0) : Formula
    {
        /// <inheritdoc/>
        public bool Equals(Name? other) => other is not null && other.Text == Text;

        /// <inheritdoc/>
        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string ToString() => Text;
    }

    /// <summary>Always true or always false.</summary>
    public sealed record Constant(bool Value) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>True where the operand is false.</summary>
    public sealed record Not(Formula Operand) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"not {FormulaText.Wrap(Operand, 4)}";
    }

    /// <summary>True where every operand is true.</summary>
    public sealed record And(Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"{FormulaText.Wrap(Left, 3)} and {FormulaText.Wrap(Right, 4)}";
    }

    /// <summary>True where at least one operand is true.</summary>
    public sealed record Or(Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"{FormulaText.Wrap(Left, 2)} or {FormulaText.Wrap(Right, 3)}";
    }

    /// <summary><c>Then if Condition</c>: fails only where the condition holds and the consequence does not.</summary>
    public sealed record If(Formula Then, Formula Condition) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"{FormulaText.Wrap(Then, 1)} if {FormulaText.Wrap(Condition, 2)}";
    }

    /// <summary><c>Main unless Exception</c>: the same as <c>Main or Exception</c>, kept apart because people read it differently.</summary>
    public sealed record Unless(Formula Main, Formula Exception) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"{FormulaText.Wrap(Main, 1)} unless {FormulaText.Wrap(Exception, 2)}";
    }

    /// <summary>True where both operands have the same truth value.</summary>
    public sealed record Iff(Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override string ToString() => $"{FormulaText.Wrap(Left, 0)} iff {FormulaText.Wrap(Right, 1)}";
    }

    /// <summary>Every name in the formula, left to right, repeats included.</summary>
    public IEnumerable<Name> Names() => this switch
    {
        Name name => [name],
        Not negation => negation.Operand.Names(),
        And both => both.Left.Names().Concat(both.Right.Names()),
        Or either => either.Left.Names().Concat(either.Right.Names()),
        If rule => rule.Then.Names().Concat(rule.Condition.Names()),
        Unless unless => unless.Main.Names().Concat(unless.Exception.Names()),
        Iff iff => iff.Left.Names().Concat(iff.Right.Names()),
        _ => [],
    };

    /// <summary>The same formula with other formulas in the place of the names for which <paramref name="replace"/> gives one.</summary>
    public Formula Substitute(Func<Name, Formula?> replace) => this switch
    {
        Name name => replace(name) ?? name,
        Not negation => new Not(negation.Operand.Substitute(replace)),
        And both => new And(both.Left.Substitute(replace), both.Right.Substitute(replace)),
        Or either => new Or(either.Left.Substitute(replace), either.Right.Substitute(replace)),
        If rule => new If(rule.Then.Substitute(replace), rule.Condition.Substitute(replace)),
        Unless unless => new Unless(unless.Main.Substitute(replace), unless.Exception.Substitute(replace)),
        Iff iff => new Iff(iff.Left.Substitute(replace), iff.Right.Substitute(replace)),
        _ => this,
    };

    /// <summary>The truth value where <paramref name="holds"/> tells which names are true.</summary>
    public bool Evaluate(Func<string, bool> holds) => this switch
    {
        Name name => holds(name.Text),
        Constant constant => constant.Value,
        Not negation => !negation.Operand.Evaluate(holds),
        And both => both.Left.Evaluate(holds) && both.Right.Evaluate(holds),
        Or either => either.Left.Evaluate(holds) || either.Right.Evaluate(holds),
        If rule => !rule.Condition.Evaluate(holds) || rule.Then.Evaluate(holds),
        Unless unless => unless.Main.Evaluate(holds) || unless.Exception.Evaluate(holds),
        Iff iff => iff.Left.Evaluate(holds) == iff.Right.Evaluate(holds),
        _ => throw new InvalidOperationException("A formula of an unknown kind."),
    };
}
