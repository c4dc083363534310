using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class ExactGameTests
{
    [Fact]
    public void All_problems_are_found_at_once_with_their_paths()
    {
        var game = Games.Plain(4, 9, 1.5, 1) with
        {
            Horizon = 0,
            Strength = 2,
            WarKernel = [[0.4]],
            CeasefireKernel = [],
            Noise = 0.1,
            Settle = SettlementTerms.Bargained,
            Start = Regime.Ceasefire,
            Accident = double.NaN,
            Edge = new Pair(0, 2),
            Fight = new Pair(double.PositiveInfinity, 0),
        };
        var paths = game.Validate().Select(p => p.Path).ToArray();
        string[] expected =
        [
            "delta", "accident", "horizon", "front.now", "strength.advance[0]", "strength.now", "strength.war[0]", "strength.ceasefire",
            "fight.A", "edge.B", "start", "settle",
        ];
        Assert.Equal(expected, paths);
    }

    [Fact]
    public void Nothing_throws_on_missing_parts()
    {
        var game = new ExactGame { Delta = double.NaN, Front = 0, Values = default, Strength = 0, Advance = default, WarKernel = default, CeasefireKernel = default };
        Assert.NotEmpty((game with { Members = default, Escalate = default, Ceasefire = null!, Settle = null! }).Validate());
        Assert.NotEmpty((game with { Values = [0, 0.5, 1], Advance = [0.5, 0.5], WarKernel = [default, [1]] }).Validate());
    }

    [Fact]
    public void The_solver_refuses_a_game_with_problems() =>
        Assert.Throws<ArgumentException>(() => GameSolver.Solve(Games.Plain(4, 0, 0.5, 0.9), Terminal.Line));

    [Fact]
    public void A_cancelled_token_stops_the_solver() =>
        Assert.Throws<OperationCanceledException>(() => GameSolver.Solve(Games.Plain(4, 2, 0.5, 0.9), Terminal.Line, new CancellationToken(true)));

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    public void A_longer_horizon_allocates_no_more(double noise)
    {
        var game = new RandomGames(3).Game() with { Noise = noise, Ceasefire = CeasefireTerms.Line, Settle = SettlementTerms.Shares(0.4, 0.6) };
        Assert.Equal(Allocated(game with { Horizon = 20 }), Allocated(game with { Horizon = 400 }));

        static long Allocated(ExactGame game)
        {
            var tables = new GameTables(game, game.Advance);
            for (var i = 0; i < 3; i++) BackwardInduction.Run(tables, Terminal.Line, false, default);
            var before = GC.GetAllocatedBytesForCurrentThread();
            BackwardInduction.Run(tables, Terminal.Line, false, default);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
