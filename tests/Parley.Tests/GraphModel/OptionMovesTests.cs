using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class OptionMovesTests
{
    [Fact]
    public void A_party_reaches_what_differs_only_in_its_own_options_and_flips_no_one_way_option_back()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var model = RandomModels.Options(seed);
            var form = new OptionForm(model.Codes, model.Owners) { ForwardOnly = model.OnOnly, BackwardOnly = model.OffOnly };
            var built = OptionMoves.Build(form);
            Assert.Equal(model.Codes, built.States.Codes);
            AssertSameArcs(model.Graph, built.Graph!);
        }
    }

    [Fact]
    public void A_forbidden_change_is_no_move_but_its_reverse_is()
    {
        var never = new ForbiddenChange(from => from == 0, to => to == 3);
        var built = OptionMoves.Build(new OptionForm([0, 1, 2, 3], [3]) { Forbidden = [[never]] });
        Assert.Equal([1, 2], built.Graph!.Moves(0, 0).ToArray());
        Assert.Equal([0, 1, 2], built.Graph.Moves(0, 3).ToArray());
    }

    [Fact]
    public void A_merged_state_has_the_moves_of_all_its_members_to_the_outside()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var model = RandomModels.Options(seed);
            var random = new SeededNumbers((ulong)seed);
            var same = Enumerable.Range(0, 1 + random.Below(2)).Select(_ => model.Codes.Where(_ => random.Chance(35)).ToArray()).ToArray();
            var built = OptionMoves.Build(new OptionForm(model.Codes, model.Owners) { ForwardOnly = model.OnOnly, BackwardOnly = model.OffOnly, Same = same });
            var classes = Classes(model.Codes, same);
            Assert.Equal(classes.Select(members => members.Min()), built.States.Codes);
            Assert.All(classes.Index(), pair => Assert.All(pair.Item, code => Assert.Equal(pair.Index, built.States.Find(code))));
            var arcs = model.Arcs.Select(list => list.Select(arc => (ClassOf(model.Codes[arc.From]), ClassOf(model.Codes[arc.To]))).ToArray()).ToArray();
            AssertSameArcs(MoveGraph.FromArcs(classes.Count, arcs), built.Graph!);

            int ClassOf(ulong code) => classes.FindIndex(members => members.Contains(code));
        }
    }

    [Fact]
    public void A_code_that_is_not_feasible_belongs_to_no_state() => Assert.Equal(-1, OptionMoves.Build(new OptionForm([0, 3], [1, 2])).States.Find(1));

    [Fact]
    public void Too_many_pairs_are_refused_with_their_number_before_any_arc_is_made()
    {
        var built = OptionMoves.Build(new OptionForm([.. Enumerable.Range(0, 256).Select(code => (ulong)code)], [255]), mostPairs: 65_279);
        Assert.Null(built.Graph);
        Assert.Equal(256 * 255, built.Pairs);
        Assert.Equal(65_279, built.MostPairs);
    }

    [Fact]
    public void Codes_out_of_order_and_options_with_two_owners_are_refused()
    {
        Assert.Throws<ArgumentException>(() => OptionMoves.Build(new OptionForm([1, 0], [1])));
        Assert.Throws<ArgumentException>(() => OptionMoves.Build(new OptionForm([0, 1], [1, 1])));
    }

    private static List<ulong[]> Classes(ulong[] codes, ulong[][] same)
    {
        var classes = codes.Select(code => new[] { code }).ToList();
        foreach (var group in same.Where(group => group.Length > 0))
        {
            var touched = classes.Where(members => members.Intersect(group).Any()).ToArray();
            classes.RemoveAll(touched.Contains);
            classes.Add([.. touched.SelectMany(members => members).Order()]);
        }
        return [.. classes.OrderBy(members => members[0])];
    }

    private static void AssertSameArcs(MoveGraph expected, MoveGraph actual)
    {
        Assert.Equal(expected.States, actual.States);
        Assert.Equal(expected.Parties, actual.Parties);
        for (var party = 0; party < expected.Parties; party++)
            for (var s = 0; s < expected.States; s++)
                Assert.Equal(expected.Moves(party, s).ToArray(), actual.Moves(party, s).ToArray());
    }
}
