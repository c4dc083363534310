using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class FormulaBitsTests
{
    [Fact]
    public void The_bits_are_the_truth_values_state_by_state()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new SeededNumbers((ulong)seed);
            var bits = random.Below(seed % 20 == 0 ? 15 : 9);
            var names = Enumerable.Range(0, 6).Select(_ => Condition(random, bits)).ToArray();
            var formula = Formula(random, 5);
            var set = FormulaBits.Compile(formula, name => names[name[0] - 'a']).Evaluate(bits, 1 + seed % 3);
            Assert.Equal(1 << bits, set.Length);
            for (var s = 0; s < set.Length; s++)
                Assert.True(formula.Evaluate(name => names[name[0] - 'a'].Holds(s)) == set[s], $"{seed}: {formula} at {s}");
        }
    }

    [Fact]
    public void Bits_beyond_the_states_stay_clear()
    {
        var always = FormulaBits.Compile(new Formula.Constant(true), _ => default);
        Assert.Equal(8, always.Evaluate(3).Count);
        Assert.Equal(8, FormulaBits.NoneHolds(3, []).Count);
    }

    [Fact]
    public void What_can_occur_is_where_no_infeasible_formula_holds()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 1000);
            var bits = random.Below(9);
            var names = Enumerable.Range(0, 6).Select(_ => Condition(random, bits)).ToArray();
            var formulas = Enumerable.Range(0, random.Below(4)).Select(_ => Formula(random, 3)).ToArray();
            var set = FormulaBits.NoneHolds(bits, formulas.Select(formula => FormulaBits.Compile(formula, name => names[name[0] - 'a'])));
            for (var s = 0; s < set.Length; s++)
                Assert.Equal(!formulas.Any(formula => formula.Evaluate(name => names[name[0] - 'a'].Holds(s))), set[s]);
        }
    }

    private static BitCondition Condition(SeededNumbers random, int bits)
    {
        var mask = (uint)random.Below(1 << bits) & (uint)random.Below(1 << bits);
        return random.Chance(5) ? new BitCondition(mask, 1u << bits) : new BitCondition(mask, (uint)random.Below(1 << bits) & mask);
    }

    private static Formula Formula(SeededNumbers random, int depth)
    {
        if (depth == 0 || random.Chance(20))
            return random.Chance(8) ? new Formula.Constant(random.Chance(50)) : new Formula.Name($"{(char)('a' + random.Below(6))}");
        Formula Inner() => Formula(random, depth - 1);
        return random.Below(6) switch
        {
            0 => new Formula.Not(Inner()),
            1 => new Formula.And(Inner(), Inner()),
            2 => new Formula.Or(Inner(), Inner()),
            3 => new Formula.If(Inner(), Inner()),
            4 => new Formula.Unless(Inner(), Inner()),
            _ => new Formula.Iff(Inner(), Inner()),
        };
    }
}
