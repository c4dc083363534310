namespace Parley.Assessment;

/// <summary>Answers to several questions at given values of a part's inputs. Safe to call from several threads.</summary>
/// <param name="inputs">One value per input of the part.</param>
/// <param name="answers">
/// Filled with two numbers per question: yes is 1 and no is 0, and a probability is itself. Where the answer depends on something that is not a number
/// (a condition without content, what a proposal leaves open) the first is the lower and the second the higher of the possible answers.
/// Not a number where nothing can be computed.
/// </param>
public delegate void DoubtAnswers(ReadOnlySpan<double> inputs, Span<double> answers);
