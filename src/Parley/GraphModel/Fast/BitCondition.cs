namespace Parley.GraphModel;

/// <summary>
/// What a name in a formula says about the options: it holds in a state s where <c>(s &amp; Mask) == Value</c>.
/// Mask 0 and value 0 hold everywhere; a value with a bit outside the mask holds nowhere.
/// </summary>
public readonly record struct BitCondition(uint Mask, uint Value)
{
    /// <summary>Option <paramref name="option"/> is on.</summary>
    public static BitCondition On(int option) => new(1u << option, 1u << option);

    /// <summary>Whether the condition holds in <paramref name="state"/>.</summary>
    public bool Holds(int state) => ((uint)state & Mask) == Value;
}
