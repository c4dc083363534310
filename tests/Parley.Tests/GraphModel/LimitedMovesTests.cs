using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class LimitedMovesTests
{
    [Theory]
    // gmcr-prisoners and gmcr-chicken, verification.L_h: computed by an independent checker.
    [InlineData(1, "1", "2 3")]
    [InlineData(2, "1 4", "")]
    [InlineData(3, "1 4", "1")]
    [InlineData(4, "1 4", "1")]
    [InlineData(5, null, "1")]
    public void Limited_move_equilibria_of_the_classic_games(int horizon, string? prisoners, string chicken)
    {
        if (prisoners is not null)
            Assert.Equal(prisoners, Equilibria(CaseModels.Prisoners(), horizon));
        Assert.Equal(chicken, Equilibria(CaseModels.Chicken(), horizon));
    }

    [Fact]
    public void Cooperation_and_defection_are_non_myopic_in_the_dilemma_and_compromise_in_Chicken()
    {
        // Brams & Wittman (1981), Kilgour (1984): textbook, recalled.
        var (prisoners, chicken) = (CaseModels.Prisoners(), CaseModels.Chicken());
        Assert.Equal([1, 4], CaseModels.From1(LimitedMoves.NonMyopic(prisoners.Graph, prisoners.Payoffs).Equilibria!));
        Assert.Equal([1], CaseModels.From1(LimitedMoves.NonMyopic(chicken.Graph, chicken.Payoffs).Equilibria!));
    }

    [Fact]
    public void Stability_agrees_with_the_recursion_and_non_myopic_with_all_large_horizons()
    {
        foreach (var model in TwoPartyModels(300))
        {
            var ends = Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, model.States).ToArray()).ToArray();
            var always = Enumerable.Range(0, 2).Select(_ => Enumerable.Repeat(true, model.States).ToArray()).ToArray();
            for (var h = 1; h <= 200; h++)
            {
                ends = [.. Enumerable.Range(0, 2).Select(i => Enumerable.Range(0, model.States).Select(s => End(model, ends, i, s)).ToArray())];
                var found = h <= 12 ? LimitedMoves.Stable(model.Graph, model.Payoffs, h) : null;
                for (var i = 0; i < 2; i++)
                    for (var s = 0; s < model.States; s++)
                    {
                        Assert.True(found is null || found[i][s] == (ends[i][s] == s));
                        always[i][s] &= h < 100 || ends[i][s] == s;
                    }
            }
            var nonMyopic = LimitedMoves.NonMyopic(model.Graph, model.Payoffs);
            for (var i = 0; i < 2; i++)
                Assert.Equal(always[i], Enumerable.Range(0, model.States).Select(s => nonMyopic.Stable![i][s]));
        }
    }

    [Fact]
    public void Looking_one_move_ahead_is_Nash_stability()
    {
        foreach (var model in TwoPartyModels(300))
            for (var i = 0; i < 2; i++)
                Assert.True(LimitedMoves.Stable(model.Graph, model.Payoffs, 1)[i].SameAs(Stability.Stable(model.Graph, model.Payoffs, i, Concept.Nash)));
    }

    [Fact]
    public void A_search_that_meets_no_cycle_says_so()
    {
        var model = CaseModels.Chicken();
        Assert.Null(LimitedMoves.NonMyopic(model.Graph, model.Payoffs, mostSteps: 1).Stable);
    }

    [Fact]
    public void Three_parties_are_refused()
    {
        var model = CaseModels.Elmira();
        Assert.Throws<NotSupportedException>(() => LimitedMoves.NonMyopic(model.Graph, model.Payoffs));
    }

    private static string Equilibria(SmallModel model, int horizon)
    {
        var stable = LimitedMoves.Stable(model.Graph, model.Payoffs, horizon);
        return string.Join(' ', CaseModels.From1(stable[0].And(stable[1])));
    }

    private static IEnumerable<SmallModel> TwoPartyModels(int count) =>
        Enumerable.Range(0, 20 * count).Select(RandomModels.Any).Where(model => model.Parties == 2).Take(count);

    // G_h(i, s) from G_{h-1}, as Kilgour (1985) has it: first the best move M_h with the lowest number, then stay or go.
    private static int End(SmallModel model, int[][] before, int i, int s)
    {
        var moves = model.Graph.Moves(i, s).ToArray();
        if (moves.Length == 0)
            return s;
        var best = moves.OrderByDescending(q => model.Payoffs[i][before[1 - i][q]]).ThenBy(q => q).First();
        var end = before[1 - i][best];
        return model.Payoffs[i][s] >= model.Payoffs[i][end] ? s : end;
    }
}
