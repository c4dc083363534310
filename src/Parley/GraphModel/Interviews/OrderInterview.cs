namespace Parley.GraphModel;

/// <summary>Asks until an order is known as far as the answers go.</summary>
public static class OrderInterview
{
    /// <summary>Asks somebody who answers every question, and returns the answers. Nothing is asked that follows from earlier answers.</summary>
    /// <param name="count">How many things are ordered.</param>
    /// <param name="answer">How a thing (first) compares with another (second).</param>
    public static IReadOnlyList<OrderAnswer> Ask(int count, Func<int, int, Comparison> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var answers = new List<OrderAnswer>();
        while (OrderQuestion.Next(KnownOrder.Of(count, answers)) is var (first, second))
            answers.Add(new OrderAnswer(first, second, answer(first, second)));
        return answers;
    }
}
