namespace Parley.Forecasts;

/// <summary>How often something lasted in other conflicts.</summary>
/// <param name="Cases">How many cases there are.</param>
/// <param name="MedianDays">How long it was quiet in the middle case.</param>
/// <param name="Recurred">The share after which fighting came back.</param>
public sealed record BaseRate(int Cases, double MedianDays, double Recurred)
{
    /// <summary>The share after which fighting did not come back within the record.</summary>
    public double Lasted => 1 - Recurred;
}

/// <summary>What happened elsewhere, beside what a model says of one conflict.</summary>
/// <remarks>
/// Source: UCDP Conflict Termination Dataset, dyads, as stored publicly; figures recalled (docs/reference/methods.md).
/// Interpretation: recurrence is counted over the whole record, not within a year; ceasefires that failed early are probably not in it, so read it as optimistic.
/// </remarks>
public static class OutsideView
{
    /// <summary>Episodes that ended by a ceasefire.</summary>
    public static BaseRate Ceasefires { get; } = new(95, 306, 0.20);

    /// <summary>Episodes that ended by a peace agreement.</summary>
    public static BaseRate PeaceAgreements { get; } = new(105, 682, 0.075);
}
