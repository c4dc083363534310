using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

/// <summary>A small random option form with the preferences as plain numbers, and the same conflict as explicit arcs.</summary>
internal sealed record CubeModel(OptionCube Cube, int[][] Values)
{
    public IReadOnlyList<Payoffs> Payoffs => [.. Values.Select(own => Parley.GraphModel.Payoffs.FromValues(Cube, own))];

    /// <summary>All legal moves, found by testing every pair of states against the definition.</summary>
    public MoveGraph Graph()
    {
        var arcs = new IReadOnlyList<(int, int)>[Cube.Parties];
        for (var party = 0; party < Cube.Parties; party++)
        {
            var own = Enumerable.Range(0, Cube.Bits).Where(option => Cube.Owner(option) == party).Sum(option => 1 << option);
            arcs[party] = [.. from s in Enumerable.Range(0, Cube.States)
                              from q in Enumerable.Range(0, Cube.States)
                              where s != q && ((s ^ q) & ~own) == 0 && Cube.IsFeasible(s) && Cube.IsFeasible(q)
                              where (s & ~q & (int)Cube.OnOnly) == 0 && (q & ~s & (int)Cube.OffOnly) == 0
                              select (s, q)];
        }
        return MoveGraph.FromArcs(Cube.States, arcs);
    }
}

/// <summary>Seeded small models: the same seed gives the same model.</summary>
internal static class CubeModels
{
    /// <summary>Up to <paramref name="mostOptions"/> options of 1–5 parties, some without options; ties, infeasible states and one-way options in part of the models.</summary>
    public static CubeModel Any(int seed, int mostOptions = 7)
    {
        var random = new SeededNumbers((ulong)seed * 7919 + 17);
        var parties = 1 + random.Below(5);
        var bits = 1 + random.Below(mostOptions);
        var favourite = random.Chance(25) ? random.Below(parties) : -1;
        var owner = Enumerable.Range(0, bits).Select(_ => favourite >= 0 && random.Chance(75) ? favourite : random.Below(parties)).ToArray();
        var (onOnly, offOnly) = (0u, 0u);
        if (random.Chance(50))
            for (var option = 0; option < bits; option++)
            {
                onOnly |= random.Chance(25) ? 1u << option : 0;
                offOnly |= random.Chance(20) ? 1u << option : 0;
            }
        var cube = new OptionCube(parties, owner, onOnly, offOnly, random.Chance(50) ? Feasible(random, bits) : null);
        return new CubeModel(cube, [.. Enumerable.Range(0, parties).Select(_ => Values(random, cube.States))]);
    }

    /// <summary>Preferences: a strict ranking, a ranking with ties, indifference, or prioritised statements.</summary>
    public static int[] Values(SeededNumbers random, int states)
    {
        var kind = random.Below(100);
        if (kind < 35)
            return random.Permutation(states);
        if (kind < 60)
        {
            var levels = 1 + random.Below(states);
            return [.. Enumerable.Range(0, states).Select(_ => random.Below(levels))];
        }
        if (kind < 65)
            return new int[states];
        var statements = Enumerable.Range(0, 1 + random.Below(6)).Select(_ => (Mask: random.Below(states), Pattern: random.Below(states))).ToArray();
        return [.. Enumerable.Range(0, states).Select(s => statements.Aggregate(0, (psi, it) => 2 * psi + ((s & it.Mask) == (it.Pattern & it.Mask) ? 1 : 0)))];
    }

    private static StateSet Feasible(SeededNumbers random, int bits)
    {
        var percent = 20 + random.Below(75);
        var set = new StateSet(1 << bits);
        for (var s = 0; s < set.Length; s++)
            set[s] = random.Chance(percent);
        return set;
    }
}
