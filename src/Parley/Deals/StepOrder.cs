namespace Parley.Deals;

/// <summary>Seeks orders of steps at which nobody is tempted to refuse its own, nearest to the stated order first.</summary>
internal static class StepOrder
{
    private const int MostOrders = 5_040, MostGiven = 3;

    /// <summary>
    /// The orders by the fewest swaps of neighbouring steps, at most three of them; empty where none was found among the nearest 5,040.
    /// Steps on the same issue keep their order.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> Find(StepProblem problem)
    {
        int[] stated = [.. Enumerable.Range(0, problem.Doers.Length)];
        var seen = new HashSet<string> { Key(stated) };
        List<int[]> layer = [stated];
        while (layer.Count > 0)
        {
            IReadOnlyList<IReadOnlyList<int>> found = [.. layer.Where(order => !StepWalk.AnyTemptation(problem, order)).Take(MostGiven)];
            if (found.Count > 0)
                return found;
            var next = new List<int[]>();
            foreach (var order in layer)
                for (var place = 0; place + 1 < order.Length; place++)
                {
                    if (problem.Fixed(order[place], order[place + 1]) || seen.Count >= MostOrders)
                        continue;
                    var swapped = (int[])order.Clone();
                    (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
                    if (seen.Add(Key(swapped)))
                        next.Add(swapped);
                }
            layer = next;
        }
        return [];
    }

    private static string Key(int[] order) => string.Join(' ', order);
}
