using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>How much of the spread of an answer one uncertain number accounts for, or several that go together.</summary>
/// <param name="Inputs">The numbers.</param>
/// <param name="First">The share that would go if they were known (first-order Sobol' index).</param>
/// <param name="Total">The share that would stay if everything else were known (total index).</param>
public sealed record Carrier(IReadOnlyList<UncertainInput> Inputs, Bounds First, Bounds Total);

/// <summary>The nearest value of one number at which an answer becomes another, all else at the best guess.</summary>
/// <param name="Input">The number.</param>
/// <param name="Search">What was found on both sides.</param>
public sealed record Tip(UncertainInput Input, TippingResult Search)
{
    /// <summary>How far the nearest change lies from the best guess, in parts of the range; infinite where none was found.</summary>
    public double Distance => Search.Nearest is { } side ? Math.Abs(side.Changed - Search.Best) / (Input.Spread.High - Input.Spread.Low) : double.PositiveInfinity;
}

/// <summary>What one number does by itself, from the lower to the upper end of its range.</summary>
public sealed record Swing(UncertainInput Input, double AtLow, double AtHigh);

/// <summary>One question over all draws.</summary>
/// <param name="Question">The question.</param>
/// <param name="Part">The part that answers it.</param>
/// <param name="BestLow">The answer at the best guesses; the lower one where it depends on something that is not a number.</param>
/// <param name="BestHigh">The higher one.</param>
/// <param name="Low">The lower answers over all draws.</param>
/// <param name="High">The higher answers.</param>
/// <param name="Quantiles">Of a probability: the 5, 50 and 95 per cent quantiles of the middle between both answers over the first draws; else empty.</param>
/// <param name="Carriers">What the spread rests on, most first; empty where it was not asked or the answer does not vary.</param>
/// <param name="Swings">The tornado, widest first; only numbers that move the answer.</param>
/// <param name="Tips">Where the answer changes, nearest first; only where a change was found.</param>
/// <param name="Joint">The smallest joint change; null where it was not asked for.</param>
public sealed record QuestionDoubt(
    DoubtQuestion Question, DoubtPart Part, double BestLow, double BestHigh, OutputSummary Low, OutputSummary High, IReadOnlyList<double> Quantiles,
    IReadOnlyList<Carrier> Carriers, IReadOnlyList<Swing> Swings, IReadOnlyList<Tip> Tips, JointChangeResult? Joint)
{
    /// <summary>Whether it rests on no uncertain number at all.</summary>
    public bool IsCertain => Part.Inputs.Count == 0;

    /// <summary>Whether the answer was the same in every draw.</summary>
    public bool IsSteady => Low.Least == Low.Most && High.Least == High.Most;
}

/// <summary>How sure the answers of one view are. It can be made again from what it holds.</summary>
/// <param name="Model">The view as functions of its uncertain numbers.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Questions">One entry per question that was asked, in order.</param>
public sealed record DoubtResult(DoubtModel Model, DoubtSettings Settings, IReadOnlyList<QuestionDoubt> Questions);
