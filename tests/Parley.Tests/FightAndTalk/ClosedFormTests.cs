using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Closed forms of games without a ceasefire; expected values computed from the formulas by hand or by an independent prototype.</summary>
public sealed class ClosedFormTests
{
    [Theory]
    [InlineData(10, 5, 0.55, 0.731717401181, 23.171740118128)]
    [InlineData(10, 3, 0.55, 0.522536410432, 22.253641043163)]
    [InlineData(20, 8, 0.48, 0.226704294797, 86.647852601543)]
    public void War_without_talk_is_the_gamblers_ruin(int fronts, int front, double advance, double takesAll, double periods)
    {
        var solution = GameSolver.Solve(Games.Plain(fronts, front, advance, 0.95), Terminal.War);
        Assert.Equal(takesAll, solution.Ever.ATakesAll, 1e-12);
        Assert.Equal(1 - takesAll, solution.Ever.BTakesAll, 1e-12);
        Assert.Equal(periods, solution.Ever.ExpectedPeriods, 1e-10);
        Assert.Equal(periods, solution.Ever.ExpectedBattles, 1e-10);
    }

    [Theory]
    [InlineData(Terminal.Line)]
    [InlineData(Terminal.War)]
    public void War_without_talk_has_the_discounted_value_of_the_ruin(Terminal terminal)
    {
        var game = Games.Plain(10, 5, 0.55, 0.95) with { Fight = new Pair(0.02, 0.02) };
        Assert.Equal(5.9423184997, GameSolver.Solve(game, terminal).Values.A, 1e-10);
    }

    [Theory]
    [InlineData(1, 0.72)]
    [InlineData(0, 0.52)]
    public void An_enforceable_settlement_lies_at_the_end_of_the_bargaining_range_that_favours_the_proposer(double pi, double share)
    {
        var game = Games.Plain(2, 1, 0.6, 0.9, 0.5) with { Pi = pi, Fight = new Pair(0.8, 1.2), Settle = SettlementTerms.Bargained };
        var solution = GameSolver.Solve(game, Terminal.War);
        var move = solution.Now(pi == 1 ? Side.A : Side.B);
        Assert.Equal(ActionKind.Settle, move.Kind);
        Assert.Equal(1, move.Accepted);
        Assert.Equal(share, move.Terms, 1e-12);
        Assert.Equal(1, solution.Ever.Settled, 1e-12);
        Assert.Equal(1, solution.Ever.ExpectedPeriods, 1e-12);
    }

    [Fact]
    public void Complete_information_settles_at_once_at_the_published_values()
    {
        double[] shares = [0.22310673, 0.41469372, 0.58552626, 0.74021947, 0.87928888];
        var game = Games.Plain(6, 3, 0.55, 0.9) with
        {
            Values = Games.Even(6),
            Pi = 0.3,
            Fight = new Pair(0.05, 0.1),
            Settle = SettlementTerms.Bargained,
        };
        var solution = GameSolver.Solve(game, Terminal.Line);
        for (var k = 1; k <= 5; k++) Assert.Equal(shares[k - 1], solution.Value(Regime.War, k, 1).A / 10, 5e-9);
        Assert.Equal(1, solution.Ever.Settled, 1e-12);
        Assert.True(solution.Epsilon < 1e-8);
    }

    [Fact]
    public void Alternating_offers_with_a_battle_after_each_refusal_give_Slantchevs_shares()
    {
        double[] shares = [0.2355753449, 0.3781362938, 0.5154140127, 0.6320547891, 0.7998386678];
        var game = Games.Plain(6, 3, 0.5, 0.9, 0.5) with
        {
            Pi = 1,
            Proposer = ProposerRule.Alternate,
            Timing = BattleTiming.Next,
            Fight = new Pair(0.2, 0.2),
            Settle = SettlementTerms.Bargained,
        };
        var solution = GameSolver.Solve(game, Terminal.Line);
        for (var k = 1; k <= 5; k++)
        {
            Assert.Equal(shares[k - 1], solution.Move(Regime.War, Side.A, k, 1).Terms, 1e-10);
            Assert.Equal(shares[k - 1], 1 - solution.Move(Regime.War, Side.B, 6 - k, 1).Terms, 1e-10);
        }

        Assert.Equal(shares[2] * 10, solution.Values.A, 1e-9);
    }

    [Fact]
    public void Each_side_forecasts_by_its_own_belief()
    {
        var game = Games.Plain(10, 5, 0.5, 0.95) with { AdvanceAsABelieves = [0.6], AdvanceAsBBelieves = [0.45] };
        var solution = GameSolver.Solve(game, Terminal.War);
        Assert.Equal(0.8836363636, solution.EverAsBelieved(Side.A).ATakesAll, 1e-10);
        Assert.Equal(0.2682825988, solution.EverAsBelieved(Side.B).ATakesAll, 1e-10);
        Assert.Equal(0.5, solution.Ever.ATakesAll, 1e-12);
    }

    [Theory]
    [InlineData(0.5, 0.2, 0.6)]
    [InlineData(0.3, 0.05, 0.4)]
    [InlineData(0.5, 0.6, 0.4)]
    [InlineData(0.9, 0.1, 0.8)]
    public void An_ultimatum_under_private_costs_is_the_best_over_a_fine_grid(double p, double cost, double most)
    {
        var answer = PrivateCosts.Ultimatum(p, cost, most);
        var best = double.NegativeInfinity;
        var at = 0.0;
        for (var i = 0; i <= 100_000; i++)
        {
            var x = i / 100_000.0;
            var war = Math.Clamp((x - p) / most, 0, 1);
            var payoff = (x * (1 - war)) + ((p - cost) * war);
            if (payoff > best) (best, at) = (payoff, x);
        }

        Assert.Equal(at, answer.Offer, 2e-5);
        Assert.Equal(Math.Clamp((at - p) / most, 0, 1), answer.War, 1e-4);
    }
}
