using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.StatusQuo;

public sealed class StatusQuoTests
{
    [Fact]
    public void Elmira_reaches_every_state_by_moves_and_one_by_improvements()
    {
        var model = CaseModels.Elmira();
        var moves = StatusQuoAnalysis.From(model.Graph, 0);
        var improvements = StatusQuoAnalysis.From(model.Graph, 0, model.Payoffs);
        // gmcr-elmira-9, statusQuo1_legalMoves and statusQuo1_UIs (computed by an independent checker).
        int?[] expected = [0, 1, 1, 2, 1, 2, 2, 3, 1];
        Assert.Equal(expected, Enumerable.Range(0, 9).Select(moves.MovesTo));
        Assert.Equal([1, 5], CaseModels.From1(improvements.Reachable));
        Assert.Equal(1, improvements.MovesTo(4));
        Assert.Equal([new MoveStep(2, 0, 4)], improvements.Path(4));
        Assert.Null(improvements.MovesTo(7));
        Assert.Null(improvements.Path(7));
    }

    [Fact]
    public void Elmira_reaches_state_8_by_six_shortest_paths_one_for_each_order_of_the_three_parties()
    {
        var paths = StatusQuoAnalysis.From(CaseModels.Elmira().Graph, 0).ShortestPaths(7);
        Assert.True(paths.Complete);
        Assert.Equal(["012", "021", "102", "120", "201", "210"], paths.Paths.Select(path => string.Concat(path.Select(step => step.Party))));
    }

    [Fact]
    public void Syria_and_Iraq_reach_one_goal_by_improvements_and_both_by_moves()
    {
        // Guide to GMCR+ (2014), figures 22 and 26: published.
        var model = CaseModels.SyriaIraq();
        var moves = StatusQuoAnalysis.From(model.Graph, 0);
        var improvements = StatusQuoAnalysis.From(model.Graph, 0, model.Payoffs);
        Assert.True(moves.Reachable[1] && moves.Reachable[3]);
        Assert.True(improvements.Reachable[3]);
        Assert.False(improvements.Reachable[1]);
    }

    [Fact]
    public void Distances_and_paths_agree_with_counting_legal_walks_on_random_conflicts()
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var improvements in new[] { null, model.Payoffs })
            {
                var result = StatusQuoAnalysis.From(model.Graph, 0, improvements);
                var walks = FewestMovesAndWalks(model, improvements);
                for (var target = 0; target < model.States; target++)
                {
                    Assert.Equal(walks[target].Moves, result.MovesTo(target));
                    var paths = result.ShortestPaths(target, 50);
                    Assert.Equal(Math.Min(walks[target].Walks, 50), paths.Paths.Count);
                    Assert.Equal(walks[target].Walks <= 50, paths.Complete);
                    Assert.Equal(paths.Paths.Count, paths.Paths.Select(path => string.Join(' ', path)).Distinct().Count());
                    Assert.All(paths.Paths, path => AssertLegal(model, improvements, path, target, walks[target].Moves ?? -1));
                }
            }
        }
    }

    [Fact]
    public void What_improvements_reach_moves_reach_as_soon()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var model = RandomModels.Any(seed);
            var moves = StatusQuoAnalysis.From(model.Graph, 0);
            var improvements = StatusQuoAnalysis.From(model.Graph, 0, model.Payoffs);
            Assert.All(improvements.Reachable.States(), state => Assert.True(moves.MovesTo(state) <= improvements.MovesTo(state)));
        }
    }

    [Fact]
    public void Turns_count_a_lone_party_moves_once()
    {
        var graph = MoveGraph.FromArcs(3, [[(0, 1), (1, 2)]]);
        Assert.Equal([0, 1], StatusQuoAnalysis.From(graph, 0).Reachable.States());
    }

    [Fact]
    public void Very_long_paths_are_listed()
    {
        const int states = 30_001;
        IReadOnlyList<(int, int)> Every(int rest) => [.. Enumerable.Range(0, states - 1).Where(s => s % 2 == rest).Select(s => (s, s + 1))];
        var result = StatusQuoAnalysis.From(MoveGraph.FromArcs(states, [Every(0), Every(1)]), 0);
        Assert.Equal(states - 1, result.Path(states - 1)?.Count);
    }

    private static void AssertLegal(SmallModel model, int[][]? improvements, IReadOnlyList<MoveStep> path, int target, int length)
    {
        var (state, last) = (0, -1);
        Assert.Equal(length, path.Count);
        foreach (var step in path)
        {
            Assert.Equal(state, step.From);
            Assert.NotEqual(last, step.Party);
            Assert.Contains(step.To, model.Graph.Moves(step.Party, step.From).ToArray());
            Assert.True(improvements is null || improvements[step.Party][step.To] > improvements[step.Party][step.From]);
            (state, last) = (step.To, step.Party);
        }
        Assert.Equal(target, state);
    }

    /// <summary>For each state the least length at which there is a legal walk from state 0, and how many there are of that length.</summary>
    private static (int? Moves, long Walks)[] FewestMovesAndWalks(SmallModel model, int[][]? improvements)
    {
        var found = new (int? Moves, long Walks)[model.States];
        found[0] = (0, 1);
        var walks = new Dictionary<(int State, int Last), long> { [(0, -1)] = 1 };
        for (var length = 1; length <= model.States * model.Parties; length++)
        {
            var longer = new Dictionary<(int State, int Last), long>();
            foreach (var ((state, last), count) in walks)
                for (var party = 0; party < model.Parties; party++)
                    foreach (var to in model.Graph.Moves(party, state))
                        if (party != last && (improvements is null || improvements[party][to] > improvements[party][state]))
                            longer[(to, party)] = Math.Min(1_000_000, longer.GetValueOrDefault((to, party)) + count);
            foreach (var ends in longer.GroupBy(walk => walk.Key.State))
                if (found[ends.Key].Moves is null)
                    found[ends.Key] = (length, ends.Sum(walk => walk.Value));
            walks = longer;
        }
        return found;
    }
}
