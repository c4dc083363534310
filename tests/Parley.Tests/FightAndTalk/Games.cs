using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Exact games that several tests share.</summary>
internal static class Games
{
    /// <summary>A game with one strength, front moves certain, and the same value at every front between the ends.</summary>
    public static ExactGame Plain(int fronts, int front, double advance, double delta, double inside = 0) => new()
    {
        Delta = delta,
        Front = front,
        Values = [0, .. Enumerable.Repeat(inside, fronts - 1), 1],
        Strength = 1,
        Advance = [advance],
        WarKernel = Identity(1),
        CeasefireKernel = Identity(1),
        Horizon = 720,
    };

    /// <summary>One decisive battle: two steps, in the middle, in a ceasefire whose share is bargained.</summary>
    public static ExactGame OneBattle(double delta, double pi, Pair fight, params ReadOnlySpan<double> advance) => new()
    {
        Delta = delta,
        Pi = pi,
        Front = 1,
        Values = [0, 0.5, 1],
        Strength = 1,
        Advance = [.. advance],
        WarKernel = Identity(advance.Length),
        CeasefireKernel = Identity(advance.Length),
        Fight = fight,
        Start = Regime.Ceasefire,
        Ceasefire = CeasefireTerms.Bargained,
        Horizon = 720,
    };

    public static ImmutableArray<ImmutableArray<double>> Identity(int size) => Kernel(size, (m, n) => m == n ? 1 : 0);

    public static ImmutableArray<ImmutableArray<double>> Kernel(int size, Func<int, int, double> entry) =>
        [.. Enumerable.Range(0, size).Select(m => Enumerable.Range(0, size).Select(n => entry(m, n)).ToImmutableArray())];

    /// <summary>v_k = k/N.</summary>
    public static ImmutableArray<double> Even(int fronts) => [.. Enumerable.Range(0, fronts + 1).Select(k => (double)k / fronts)];

    /// <summary>True if the play is still in ceasefire after one period.</summary>
    public static bool Peace(this GameSolution solution)
    {
        var ceasefire = solution.Forecast(1)[0].Ceasefire;
        Assert.True(ceasefire is 0 or 1);
        return ceasefire == 1;
    }
}
