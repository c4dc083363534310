namespace Parley;

/// <summary>A range that a member of a panel gives: lowest, best and highest value.</summary>
public readonly record struct PanelRange(double Low, double Best, double High);

/// <summary>What a member of a panel says of one assumption: the view with which it agrees, or a range of its own.</summary>
/// <param name="AgreesWith">A perspective, or null.</param>
/// <param name="Own">A range, or null. Exactly one of the two is given.</param>
public sealed record PanelAnswer(string? AgreesWith, PanelRange? Own);

/// <summary>The questionnaire of one member of a panel, filled in. What is left open is missing.</summary>
/// <param name="Expert">The name, or a word that stands for it.</param>
/// <param name="Assumptions">By model path.</param>
/// <param name="Claims">By claim: whether the member agrees.</param>
/// <param name="Calibration">By question whose answer is known to whoever asks: the 5, 50 and 95 per cent quantiles as lowest, best and highest.</param>
public sealed record PanelAnswers(
    string Expert, IReadOnlyDictionary<string, PanelAnswer> Assumptions, IReadOnlyDictionary<string, bool> Claims, IReadOnlyDictionary<string, PanelRange> Calibration);
