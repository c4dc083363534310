namespace Parley.Deals;

/// <summary>A formula over terms, ready to be evaluated on packages.</summary>
internal sealed class TermsTest
{
    private readonly Func<int[], bool> _holds;

    public TermsTest(Formula formula, IReadOnlyList<Issue> issues)
    {
        Issues = [.. formula.Names().Select(name => Term(name.Text, issues).Issue).Distinct().Order()];
        _holds = Compile(formula, issues);
    }

    /// <summary>The issues that the formula speaks of, ascending.</summary>
    public IReadOnlyList<int> Issues { get; }

    /// <summary>Whether it holds; only the levels of <see cref="Issues"/> are looked at.</summary>
    public bool Holds(int[] package) => _holds(package);

    /// <summary>The issue and level that a term names.</summary>
    public static (int Issue, int Level) Term(string name, IReadOnlyList<Issue> issues)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        for (var i = 0; i < issues.Count; i++)
            if (point == issues[i].Id.Length && name.StartsWith(issues[i].Id, StringComparison.Ordinal) && issues[i].IndexOf(name[(point + 1)..]) is >= 0 and var level)
                return (i, level);
        throw new ArgumentException($"There is no term '{name}'.", nameof(name));
    }

    private static Func<int[], bool> Compile(Formula formula, IReadOnlyList<Issue> issues)
    {
        switch (formula)
        {
            case Formula.Name name:
                var (issue, level) = Term(name.Text, issues);
                return package => package[issue] == level;
            case Formula.Constant constant:
                return _ => constant.Value;
            case Formula.Not negation:
                var operand = Compile(negation.Operand, issues);
                return package => !operand(package);
            case Formula.And both:
                return Join(both.Left, both.Right, (a, b) => package => a(package) && b(package));
            case Formula.Or either:
                return Join(either.Left, either.Right, (a, b) => package => a(package) || b(package));
            case Formula.Unless unless:
                return Join(unless.Main, unless.Exception, (a, b) => package => a(package) || b(package));
            case Formula.If rule:
                return Join(rule.Then, rule.Condition, (a, b) => package => a(package) || !b(package));
            case Formula.Iff iff:
                return Join(iff.Left, iff.Right, (a, b) => package => a(package) == b(package));
            default:
                throw new ArgumentException("A formula of an unknown kind.", nameof(formula));
        }

        Func<int[], bool> Join(Formula left, Formula right, Func<Func<int[], bool>, Func<int[], bool>, Func<int[], bool>> join) => join(Compile(left, issues), Compile(right, issues));
    }
}
