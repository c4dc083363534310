using CsCheck;
using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Closed forms of games in which only a ceasefire with bargained shares stands between the sides and one decisive battle.</summary>
public sealed class CeasefireClosedFormTests
{
    [Theory]
    [InlineData(1, 0.4236842)]
    [InlineData(0, 0.5236842)]
    [InlineData(0.5, 0.4473684)]
    public void A_shift_of_power_brings_preventive_war_above_the_critical_strength(double pi, double critical)
    {
        Assert.True(Shift(pi, critical - 1e-6).Peace());
        Assert.False(Shift(pi, critical + 1e-6).Peace());

        static GameSolution Shift(double pi, double later) =>
            GameSolver.Solve(Rising(Games.OneBattle(0.95, pi, new Pair(1, 1), 0.4, later), 1), Terminal.Line);
    }

    [Fact]
    public void The_preventive_war_rule_holds_in_random_games_with_interior_offers()
    {
        var checkedGames = 0;
        var numbers = Gen.Double[0, 1];
        Gen.Select(numbers, numbers, numbers, numbers, Gen.Select(numbers, numbers, numbers)).Sample(
            (p1, p2, d, pi, rest) =>
            {
                var (a, b, destroyed) = rest;
                var delta = 0.7 + (0.25 * d);
                var cost = new Pair(0.1 + a, 0.1 + b);
                destroyed *= 0.2;
                var total = (1 - destroyed) / (1 - delta);
                var later = new Pair((p2 * total) - cost.A, ((1 - p2) * total) - cost.B);
                var whole = 1 / (1 - delta);
                var valueA = (pi * (whole - later.B)) + ((1 - pi) * later.A);
                if (delta * (whole - valueA) > later.B || delta * valueA > later.A || later.A < 0 || later.B < 0) return;
                var gap = ((1 - destroyed) * ((delta * p2) - p1)) - (destroyed * (1 - (delta * pi)))
                    - ((1 - delta) * (cost.B + (delta * cost.A) - (delta * pi * (cost.A + cost.B))));
                if (Math.Abs(gap) < 1e-6 || p1 > p2) return;
                var breaking = new Pair(cost.A * 0.4, cost.B * 0.1);
                var fight = new Pair(cost.A - breaking.A, cost.B - breaking.B);
                var game = Rising(Games.OneBattle(delta, pi, fight, p1, p2) with { Break = breaking, Destroyed = destroyed, Horizon = 360 }, 1);
                Assert.Equal(gap < 0, GameSolver.Solve(game, Terminal.Line).Peace());
                Interlocked.Increment(ref checkedGames);
            },
            iter: 3000, seed: "0000KHJbkEb4", threads: 1);
        Assert.True(checkedGames > 100, $"only {checkedGames} games were interior");
    }

    [Fact]
    public void A_first_strike_edge_decides_between_peace_war_and_both()
    {
        Assert.True(Strike(0.06 - 1e-7, 0.04, Terminal.Line).Peace());
        Assert.False(Strike(0.06 + 1e-7, 0.04, Terminal.Line).Peace());
        Assert.False(Strike(0.01, 0.04, Terminal.War).Peace());
        Assert.True(Strike(0.005, 0.005 - 1e-7, Terminal.War).Peace());
        Assert.False(Strike(0.005, 0.005 + 1e-7, Terminal.War).Peace());
        Assert.True(Strike(0.005, 0.005 - 1e-7, Terminal.Line).Peace());
    }

    [Theory]
    [InlineData(0.002, 0.004, false)]
    [InlineData(0.03, 0.04, true)]
    [InlineData(0.08, 0.04, false)]
    public void Peace_and_war_both_possible_are_reported_as_several_equilibria(double edgeA, double edgeB, bool several) =>
        Assert.Equal(several, GameSolver.SolveBoth(Edge(edgeA, edgeB)).Several);

    [Theory]
    [InlineData(0.0777778)]
    public void Fast_recovery_brings_war_above_the_critical_pace(double critical)
    {
        Assert.True(Pace(critical - 1e-6).Peace());
        Assert.False(Pace(critical + 1e-6).Peace());

        static GameSolution Pace(double alpha) =>
            GameSolver.Solve(Rising(Games.OneBattle(0.9, 1, new Pair(0.5, 0.5), 0.3, 0.8), alpha), Terminal.Line);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0)]
    public void Armed_peace_holds_while_upkeep_is_no_dearer_than_war(double destroyed)
    {
        var most = destroyed + (0.1 * (0.4 + 0.6));
        Assert.True(Armed(most - 1e-7).Peace());
        Assert.False(Armed(most + 1e-7).Peace());

        GameSolution Armed(double upkeep) => GameSolver.Solve(
            Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Hold = new Pair(upkeep * 0.3, upkeep * 0.7), Destroyed = destroyed },
            Terminal.Line);
    }

    [Fact]
    public void Breaking_costs_add_to_the_costs_of_war()
    {
        const double Most = 0.1 * (0.4 + 0.6 + 0.5 + 0.2);
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Hold = new Pair(0.05, Most - 0.05 - 1e-7) };
        Assert.Equal(1, GameSolver.Solve(game with { Break = new Pair(0.5, 0.2) }, Terminal.Line).Ever.Ceasefire);
        Assert.False(GameSolver.Solve(game, Terminal.Line).Peace());
    }

    private static ExactGame Edge(double a, double b) => Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Edge = new Pair(a, b) };

    private static GameSolution Strike(double a, double b, Terminal terminal) => GameSolver.Solve(Edge(a, b), terminal);

    private static ExactGame Rising(ExactGame game, double chance) => game with
    {
        CeasefireKernel = Games.Kernel(2, (m, n) => m == 1 ? n : n == 1 ? chance : 1 - chance),
    };
}
