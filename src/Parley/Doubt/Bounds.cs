namespace Parley.Doubt;

/// <summary>A figure with the bounds of its confidence interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct Bounds(double Value, double Low, double High);
