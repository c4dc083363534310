namespace Parley;

/// <summary>A number of the section <c>war</c> with the bounds that the quantity has and the unit in which it is stated.</summary>
/// <param name="Path">The model path.</param>
/// <param name="Number">The number. Where it is stated as unknown, the range is the widest that the quantity allows and the best guess its middle.</param>
/// <param name="Word">The word of a published scale that it was stated in, or null.</param>
/// <param name="Least">The least value that the quantity can have; may be infinite.</param>
/// <param name="Most">The largest value that the quantity can have; may be infinite.</param>
/// <param name="Unit">The unit in words.</param>
public sealed record Quantity(string Path, Assumption Number, string? Word, double Least, double Most, string Unit)
{
    /// <summary>The value that is used where no other is asked for.</summary>
    public double Best => Number.Best;

    /// <summary>Whether it is stated as unknown.</summary>
    public bool IsUnknown => Number.Form == AssumptionForm.Unknown;
}
