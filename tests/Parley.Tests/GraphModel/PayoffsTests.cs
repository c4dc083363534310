using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class PayoffsTests
{
    [Fact]
    public void Prioritised_statements_order_states_as_their_truth_vectors_do()
    {
        for (var k = 0; k <= 100; k = k < 18 ? k + 1 : k + 7)
            for (var seed = 0; seed < 4; seed++)
            {
                var random = new SeededNumbers((ulong)(k * 100 + seed));
                var bits = random.Below(12);
                var cube = Cube(bits, seed % 2 == 0 ? null : Some(random, bits));
                var truths = Enumerable.Range(0, k).Select(_ => Some(random, bits)).ToArray();
                OrdersLike(cube, Payoffs.FromStatements(cube, truths, 1 + seed), (s, q) => Lexicographic(truths, s, q), random);
            }
    }

    [Fact]
    public void More_classes_than_sixteen_bits_hold_are_kept_apart()
    {
        const int bits = 17;
        var cube = Cube(bits, null);
        var truths = Enumerable.Range(0, bits).Select(j => StateSet.Of(1 << bits, Enumerable.Range(0, 1 << bits).Where(s => (s >> (bits - 1 - j) & 1) != 0))).ToArray();
        var payoffs = Payoffs.FromStatements(cube, truths);
        for (var s = 1; s < cube.States; s++)
            Assert.True(payoffs[s - 1] < payoffs[s]);
    }

    [Fact]
    public void Given_values_keep_their_order()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 77);
            var bits = random.Below(10);
            var cube = Cube(bits, seed % 2 == 0 ? null : Some(random, bits));
            var spread = (seed % 3) switch { 0 => 5, 1 => 100_000, _ => int.MaxValue };
            int[] values = [.. Enumerable.Range(0, cube.States).Select(_ => random.Chance(2) ? int.MaxValue : random.Chance(2) ? int.MinValue : random.Below(spread) - spread / 2)];
            OrdersLike(cube, Payoffs.FromValues(cube, values), (s, q) => values[s].CompareTo(values[q]), random);
        }
    }

    [Fact]
    public void Many_distinct_values_keep_their_order_even_at_the_ends_of_the_range()
    {
        var random = new SeededNumbers(5);
        var cube = Cube(17, null);
        int[] values = [.. random.Permutation(cube.States).Select(v => v * 30_000 + int.MinValue / 2)];
        OrdersLike(cube, Payoffs.FromValues(cube, values), (s, q) => values[s].CompareTo(values[q]), random);
        (values[3], values[4]) = (int.MaxValue, int.MinValue);
        OrdersLike(cube, Payoffs.FromValues(cube, values), (s, q) => values[s].CompareTo(values[q]), random);
    }

    [Fact]
    public void Parties_that_agree_on_a_strict_order_stay_only_at_its_top_if_answers_must_be_improvements()
    {
        const int bits = 17;
        var owner = Enumerable.Range(0, bits).Select(option => option % 3).ToArray();
        var cube = new OptionCube(3, owner);
        var truths = Enumerable.Range(0, bits).Select(j => StateSet.Of(1 << bits, Enumerable.Range(0, 1 << bits).Where(s => (s >> (bits - 1 - j) & 1) != 0))).ToArray();
        var strict = Payoffs.FromStatements(cube, truths);
        var solved = FastStability.Solve(cube, [strict, strict, strict]);
        foreach (var concept in new[] { Concept.Nash, Concept.Seq, Concept.Sseq })
            Assert.Equal([cube.States - 1], solved.Equilibria(concept).States());
    }

    private static OptionCube Cube(int bits, StateSet? feasible) => new(1, new int[bits], feasible: feasible);

    private static StateSet Some(SeededNumbers random, int bits)
    {
        var percent = random.Below(101);
        return StateSet.Of(1 << bits, Enumerable.Range(0, 1 << bits).Where(_ => random.Chance(percent)));
    }

    private static int Lexicographic(StateSet[] truths, int s, int q)
    {
        foreach (var truth in truths)
            if (truth[s] != truth[q])
                return truth[s] ? 1 : -1;
        return 0;
    }

    private static void OrdersLike(OptionCube cube, Payoffs payoffs, Func<int, int, int> compare, SeededNumbers random)
    {
        for (var s = 0; s < cube.States; s++)
        {
            Assert.Equal(cube.IsFeasible(s), payoffs[s] != int.MinValue);
            for (var n = 0; n < 3; n++)
                if (random.Below(cube.States) is var q && cube.IsFeasible(s) && cube.IsFeasible(q))
                    Assert.Equal(Math.Sign(compare(s, q)), Math.Sign(payoffs[s].CompareTo(payoffs[q])));
        }
    }
}
