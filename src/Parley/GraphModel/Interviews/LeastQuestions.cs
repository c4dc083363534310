using System.Numerics;

namespace Parley.GraphModel;

/// <summary>The fewest questions about pairs by which any way of asking can find every order of a kind.</summary>
/// <remarks>
/// Source: the information-theoretic bound, ⌈log₂ n!⌉ without ties (Knuth 1998, The Art of Computer Programming 3, section 5.3.1), here with ties.
/// Steps: for n things in k groups of sizes m, n!/∏ m! orders have to be told apart; on the way to each, exactly n − k answers are "alike", if nothing is asked
/// that follows from earlier answers; so T questions tell at most C(T, n−k)·2^(T−n+k) of them apart. And each neighbour in the order has to be compared: at least n − 1.
/// The bound holds for the worst of the orders with those group sizes; some of them may need fewer.
/// Cost: a few operations on large whole numbers.
/// </remarks>
public static class LeastQuestions
{
    /// <summary>The bound for an order with groups of these sizes.</summary>
    public static int For(IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var things = groups.Sum();
        var ties = things - groups.Count;
        var orders = Factorial(things);
        foreach (var size in groups)
            orders /= Factorial(size);
        var questions = Math.Max(things - 1, 0);
        while (Ways(questions, ties) < orders)
            questions++;
        return questions;
    }

    private static BigInteger Ways(int questions, int ties)
    {
        var ways = BigInteger.One << (questions - ties);
        for (var k = 1; k <= ties; k++)
            ways = ways * (questions - ties + k) / k;
        return ways;
    }

    private static BigInteger Factorial(int n)
    {
        var product = BigInteger.One;
        for (var k = 2; k <= n; k++)
            product *= k;
        return product;
    }
}
