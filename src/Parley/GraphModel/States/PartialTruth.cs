namespace Parley.GraphModel;

/// <summary>The truth of a formula while only some options are settled: true, false or not yet known.</summary>
/// <remarks>Source: Kleene (1952), strong three-valued logic. Sound: what it calls true or false stays so however the rest is settled.</remarks>
internal static class PartialTruth
{
    /// <summary>The truth of <paramref name="formula"/> where the bits of <paramref name="settled"/> are as in <paramref name="code"/>; null where open.</summary>
    public static bool? Of(Formula formula, StateCoding coding, ulong code, ulong settled) => formula switch
    {
        Formula.Name name => OfName(coding.Of(name.Text), code, settled),
        Formula.Constant constant => constant.Value,
        Formula.Not negation => !Of(negation.Operand, coding, code, settled),
        Formula.And both => And(Of(both.Left, coding, code, settled), () => Of(both.Right, coding, code, settled)),
        Formula.Or either => Or(Of(either.Left, coding, code, settled), () => Of(either.Right, coding, code, settled)),
        Formula.If rule => Or(!Of(rule.Condition, coding, code, settled), () => Of(rule.Then, coding, code, settled)),
        Formula.Unless unless => Or(Of(unless.Main, coding, code, settled), () => Of(unless.Exception, coding, code, settled)),
        Formula.Iff iff => Of(iff.Left, coding, code, settled) is { } left && Of(iff.Right, coding, code, settled) is { } right ? left == right : null,
        _ => null,
    };

    private static bool? OfName((ulong Mask, ulong Value) name, ulong code, ulong settled) =>
        ((code ^ name.Value) & name.Mask & settled) != 0 ? false : (name.Mask & ~settled) == 0 ? true : null;

    private static bool? And(bool? left, Func<bool?> right) => left == false ? false : right() is var other && other == false ? false : left is null || other is null ? null : true;

    private static bool? Or(bool? left, Func<bool?> right) => left == true ? true : right() is var other && other == true ? true : left is null || other is null ? null : false;
}
