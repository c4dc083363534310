namespace Parley.Assessment;

/// <summary>A question whose answer may change with the uncertain numbers of a view.</summary>
/// <param name="Id">The id of the finding that answers it at the best guesses, such as <c>graph.holds.freeze</c>.</param>
/// <param name="Kind">That finding's kind.</param>
/// <param name="Subjects">That finding's subjects.</param>
/// <param name="IsTruth">Whether the answer is yes or no; else it is a probability.</param>
public sealed record DoubtQuestion(string Id, string Kind, IReadOnlyList<string> Subjects, bool IsTruth)
{
    internal static DoubtQuestion Of(bool truth, string kind, params IReadOnlyList<string> subjects) => new(string.Join('.', [kind, .. subjects]), kind, subjects, truth);
}

/// <summary>Answers to several questions at given values of a part's inputs. Safe to call from several threads.</summary>
/// <param name="inputs">One value per input of the part.</param>
/// <param name="answers">
/// Filled with two numbers per question: yes is 1 and no is 0, and a probability is itself. Where the answer depends on something that is not a number
/// (a condition without content, what a proposal leaves open) the first is the lower and the second the higher of the possible answers.
/// Not a number where nothing can be computed.
/// </param>
public delegate void DoubtAnswers(ReadOnlySpan<double> inputs, Span<double> answers);

/// <summary>Questions that rest on the same uncertain numbers and are answered by one engine.</summary>
/// <param name="Name">Which: <c>graph</c>, <c>war</c>, or <c>deals</c> with a table or a party.</param>
/// <param name="Inputs">The numbers that it rests on, as places in the view's list of inputs, ascending.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Answer">The function.</param>
public sealed record DoubtPart(string Name, IReadOnlyList<int> Inputs, IReadOnlyList<DoubtQuestion> Questions, DoubtAnswers Answer)
{
    /// <summary>Whether a war game is solved for every answer, so that far fewer are asked for.</summary>
    public bool IsSlow { get; init; }

    /// <summary>The answers at the best guesses, two per question.</summary>
    /// <param name="inputs">All inputs of the view.</param>
    public double[] AtBest(IReadOnlyList<UncertainInput> inputs)
    {
        var answers = new double[2 * Questions.Count];
        Answer([.. Inputs.Select(input => inputs[input].Best)], answers);
        return answers;
    }
}
