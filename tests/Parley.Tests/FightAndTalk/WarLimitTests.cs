using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Games that are too large are refused before they are begun; values that stretch differences are found.</summary>
public sealed class WarLimitTests
{
    [Fact]
    public void Games_of_the_sizes_that_are_promised_are_within_the_limit()
    {
        Assert.True(GameCost.Affordable(Sized(20, 11, 720, 9)));
        Assert.True(GameCost.Affordable(Sized(60, 41, 720, 9)));
        Assert.True(GameCost.Affordable(Sized(200, 101, 720, 9)));
    }

    [Fact]
    public void The_largest_games_that_can_be_written_are_not() =>
        Assert.False(GameCost.Affordable(Sized(1000, 200, 100_000, 9)));

    [Fact]
    public void Work_grows_with_fronts_strengths_offers_and_periods()
    {
        var least = GameCost.Of(Sized(20, 11, 720, 9));
        Assert.All([Sized(40, 11, 720, 9), Sized(20, 21, 720, 9), Sized(20, 11, 1440, 9), Sized(20, 11, 720, 27)], game => Assert.True(GameCost.Of(game) > least));
    }

    [Fact]
    public void Where_nobody_chooses_a_nudge_of_the_costs_moves_values_no_further_than_the_time_left()
    {
        // Nothing but fighting: a dearer period costs at most T altogether.
        var solution = GameSolver.Solve(Games.Plain(10, 5, 0.55, 0.9), Terminal.Line);
        Assert.InRange(Touchiness.Of(solution), 0, 1);
    }

    private static ExactGame Sized(int fronts, int strengths, int horizon, int settlements) => Games.Plain(fronts, 1, 0.5, 0.99) with
    {
        Strength = 1,
        Advance = [.. Enumerable.Repeat(0.5, strengths)],
        WarKernel = Games.Identity(strengths),
        CeasefireKernel = Games.Identity(strengths),
        Ceasefire = CeasefireTerms.Line,
        Settle = SettlementTerms.Shares([.. Enumerable.Range(1, settlements).Select(i => i / (settlements + 1.0))]),
        Horizon = horizon,
    };
}
