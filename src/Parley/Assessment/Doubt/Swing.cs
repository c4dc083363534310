namespace Parley.Assessment;

/// <summary>What one number does by itself, from the lower to the upper end of its range.</summary>
public sealed record Swing(UncertainInput Input, double AtLow, double AtHigh);
