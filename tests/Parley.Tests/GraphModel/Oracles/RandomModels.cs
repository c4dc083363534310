using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>A small random conflict. In option form it also holds the options: one code per state, ascending, and one mask per party.</summary>
internal sealed record SmallModel(MoveGraph Graph, int[][] Payoffs, IReadOnlyList<(int From, int To)>[] Arcs)
{
    public ulong[] Codes { get; init; } = [];
    public ulong[] Owners { get; init; } = [];
    public ulong OnOnly { get; init; }
    public ulong OffOnly { get; init; }

    public int States => Graph.States;
    public int Parties => Graph.Parties;

    /// <summary>Another graph over the same payoffs.</summary>
    public static SmallModel From(IReadOnlyList<(int From, int To)>[] arcs, int[][] payoffs) =>
        new(MoveGraph.FromArcs(payoffs[0].Length, arcs), payoffs, arcs);
}

/// <summary>Seeded small conflicts: the same seed gives the same model.</summary>
internal static class RandomModels
{
    /// <summary>Graph form: 2–5 parties, 2–9 states, arcs that need be neither transitive nor reversible, often with ties.</summary>
    public static SmallModel Graph(int seed)
    {
        var random = new SeededNumbers((ulong)seed);
        var parties = 2 + random.Below(4);
        var states = 2 + random.Below(8);
        var percent = 5 + random.Below(40);
        var arcs = new IReadOnlyList<(int, int)>[parties];
        for (var i = 0; i < parties; i++)
        {
            var list = new List<(int, int)>();
            for (var from = 0; from < states; from++)
                for (var to = 0; to < states; to++)
                    if (from != to && random.Chance(percent))
                        list.Add((from, to));
            arcs[i] = list;
        }
        return SmallModel.From(arcs, Payoffs(random, parties, states));
    }

    /// <summary>Option form: 2–5 parties with one or two options each, some states infeasible, some options one-way, often with ties.</summary>
    public static SmallModel Options(int seed)
    {
        var random = new SeededNumbers((ulong)seed ^ 0x0F71_0515);
        var parties = 2 + random.Below(4);
        var owners = new ulong[parties];
        var options = 0;
        ulong onOnly = 0, offOnly = 0;
        for (var i = 0; i < parties; i++)
            for (var n = 1 + (parties < 4 ? random.Below(2) : 0); n > 0; n--, options++)
            {
                owners[i] |= 1UL << options;
                if (random.Chance(15))
                    onOnly |= 1UL << options;
                else if (random.Chance(15))
                    offOnly |= 1UL << options;
            }
        var infeasible = random.Chance(50) ? 25 : 0;
        var codes = Enumerable.Range(0, 1 << options).Where(code => code == 0 || !random.Chance(infeasible)).Select(code => (ulong)code).ToArray();
        var arcs = owners.Select(owner => Moves(codes, owner, onOnly, offOnly)).ToArray();
        return SmallModel.From(arcs, Payoffs(random, parties, codes.Length)) with { Codes = codes, Owners = owners, OnOnly = onOnly, OffOnly = offOnly };
    }

    /// <summary>Both forms in turn.</summary>
    public static SmallModel Any(int seed) => seed % 2 == 0 ? Graph(seed) : Options(seed);

    private static List<(int, int)> Moves(ulong[] codes, ulong owner, ulong onOnly, ulong offOnly)
    {
        var list = new List<(int, int)>();
        for (var from = 0; from < codes.Length; from++)
            for (var to = 0; to < codes.Length; to++)
            {
                var changed = codes[from] ^ codes[to];
                var onlyOwn = changed != 0 && (changed & ~owner) == 0;
                var takesBack = (changed & onOnly & codes[from]) != 0 || (changed & offOnly & codes[to]) != 0;
                if (onlyOwn && !takesBack)
                    list.Add((from, to));
            }
        return list;
    }

    private static int[][] Payoffs(SeededNumbers random, int parties, int states)
    {
        var payoffs = new int[parties][];
        for (var i = 0; i < parties; i++)
        {
            var levels = 1 + random.Below(2 * states);
            payoffs[i] = random.Chance(40)
                ? random.Permutation(states)
                : [.. Enumerable.Range(0, states).Select(_ => random.Below(levels))];
        }
        return payoffs;
    }
}
