namespace Parley.Assessment;

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
