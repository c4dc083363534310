namespace Parley.GraphModel;

/// <summary>Finds the fewest answers from which the opposite of a further answer follows.</summary>
/// <remarks>Steps: a breadth-first search over "at least as good as"; against "alike" the way must pass one "better". Cost: things × answers.</remarks>
internal static class AnswerPath
{
    /// <summary>The places of those answers, ascending; none where nothing stands against it.</summary>
    public static IReadOnlyList<int> Against(int count, IReadOnlyList<OrderAnswer> answers, OrderAnswer further)
    {
        var (a, b) = further.Says == Comparison.Worse ? (further.Second, further.First) : (further.First, further.Second);
        if (further.Says != Comparison.Equal)
            return Path(count, answers, b, a, needsStrict: false) ?? [];
        return Path(count, answers, a, b, needsStrict: true) ?? Path(count, answers, b, a, needsStrict: true) ?? [];
    }

    // Nodes are things, doubled by whether a strict step was passed.
    private static List<int>? Path(int count, IReadOnlyList<OrderAnswer> answers, int from, int to, bool needsStrict)
    {
        var came = new Dictionary<int, (int Node, int Answer)> { [from] = (-1, -1) };
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            var (thing, strict) = (node % count, node >= count);
            if (thing == to && (strict || !needsStrict))
                return [.. Walk(came, node).Order()];
            for (var k = 0; k < answers.Count; k++)
                if (Step(answers[k], thing) is var (next, passes))
                {
                    var reached = next + (strict || passes ? count : 0);
                    if (came.TryAdd(reached, (node, k)))
                        queue.Enqueue(reached);
                }
        }
        return null;
    }

    private static (int Next, bool Strict)? Step(OrderAnswer answer, int thing) => answer.Says switch
    {
        Comparison.Better when answer.First == thing => (answer.Second, true),
        Comparison.Worse when answer.Second == thing => (answer.First, true),
        Comparison.Equal when answer.First == thing => (answer.Second, false),
        Comparison.Equal when answer.Second == thing => (answer.First, false),
        _ => null,
    };

    private static IEnumerable<int> Walk(Dictionary<int, (int Node, int Answer)> came, int node)
    {
        for (var (before, answer) = came[node]; before >= 0; (before, answer) = came[before])
            yield return answer;
    }
}
