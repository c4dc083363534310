using Google.OrTools.Sat;

namespace Parley.Integer;

/// <summary>Turns formulas over terms into literals of an integer programme: one auxiliary yes/no variable per connective (Tseitin 1968).</summary>
/// <param name="model">The programme that receives the auxiliary variables.</param>
/// <param name="terms">The variable of each term, <c>issue.level</c>.</param>
internal sealed class FormulaLiterals(CpModel model, IReadOnlyDictionary<string, BoolVar> terms)
{
    /// <summary>A literal that is true exactly where the formula holds.</summary>
    public ILiteral Of(Formula formula) => formula switch
    {
        Formula.Name name => terms[name.Text],
        Formula.Constant constant => constant.Value ? model.TrueLiteral() : model.FalseLiteral(),
        Formula.Not not => Of(not.Operand).Not(),
        Formula.And and => Both(Of(and.Left), Of(and.Right)),
        Formula.Or or => Either(Of(or.Left), Of(or.Right)),
        Formula.Unless unless => Either(Of(unless.Main), Of(unless.Exception)),
        Formula.If rule => Either(Of(rule.Then), Of(rule.Condition).Not()),
        Formula.Iff iff => Same(Of(iff.Left), Of(iff.Right)),
        _ => throw new ArgumentException("A formula of an unknown kind.", nameof(formula)),
    };

    private BoolVar Both(ILiteral left, ILiteral right)
    {
        var both = model.NewBoolVar("");
        model.AddImplication(both, left);
        model.AddImplication(both, right);
        model.AddBoolOr([both, left.Not(), right.Not()]);
        return both;
    }

    private ILiteral Either(ILiteral left, ILiteral right) => Both(left.Not(), right.Not()).Not();

    private BoolVar Same(ILiteral left, ILiteral right) => Both(Either(left, right.Not()), Either(left.Not(), right));
}
