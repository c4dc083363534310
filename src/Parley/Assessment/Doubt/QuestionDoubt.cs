using Parley.Doubt;

namespace Parley.Assessment;

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
/// <param name="Varied">The numbers of which tipping points were sought.</param>
/// <param name="Tips">Where the answer changes, nearest first; only where a change was found.</param>
/// <param name="Joint">The smallest joint change; null where it was not asked for.</param>
public sealed record QuestionDoubt(
    DoubtQuestion Question, DoubtPart Part, double BestLow, double BestHigh, OutputSummary Low, OutputSummary High, IReadOnlyList<double> Quantiles,
    IReadOnlyList<Carrier> Carriers, IReadOnlyList<Swing> Swings, IReadOnlyList<UncertainInput> Varied, IReadOnlyList<Tip> Tips, JointChangeResult? Joint)
{
    /// <summary>Whether it rests on no uncertain number at all.</summary>
    public bool IsCertain => Part.Inputs.Count == 0;

    /// <summary>Whether every draw answers it alike.</summary>
    public bool IsSteady => Low.Least == Low.Most && High.Least == High.Most;

    /// <summary>Whether it depends in every draw on something that is not a number.</summary>
    public bool IsOpen => Question.IsTruth && Low.Most == 0 && High.Least == 1;
}
