using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>A distribution whose best guess is the one that the model states.</summary>
internal sealed record AroundBest(UncertainInput Input) : Distribution
{
    public override double Best => Input.Best;

    public override double Low => Math.Min(Input.Best, Input.Spread.Low);

    public override double High => Math.Max(Input.Best, Input.Spread.High);

    public override IReadOnlyList<double>? Values => Input.Spread.Values;

    public override double Quantile(double u) => Input.Spread.Quantile(u);
}
