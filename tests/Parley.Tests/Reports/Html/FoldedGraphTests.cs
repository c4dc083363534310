using Parley.GraphModel;
using Parley.Reports.Html;

namespace Parley.Tests.Reports.Html;

/// <summary>Which part of a graph a page shows.</summary>
public sealed class FoldedGraphTests
{
    private static FoldedGraph Of(string model) => FoldedGraph.Of(ReportModels.Assess(model).Views[0])!;

    [Fact]
    public void A_small_graph_is_shown_whole_with_every_move_once()
    {
        var folded = Of(ReportModels.Towns());
        Assert.False(folded.IsFolded);
        Assert.Equal([0, 1, 2, 3], folded.States);
        // Upper: 1 to 2 and 3 to 4; Lower: 1 to 3 and 2 to 4; each way back is no improvement and is not drawn.
        Assert.Equal([(0, 0, 1), (1, 0, 2), (1, 1, 3), (0, 2, 3)], folded.Arcs.Select(arc => (arc.Party, arc.From, arc.To)));
        Assert.All(folded.Arcs, arc => Assert.Equal(ArcKind.Improvement, arc.Kind));
    }

    [Fact]
    public void A_large_graph_shows_the_status_quo_and_counts_what_it_leaves_out()
    {
        var folded = Of(ReportModels.Large());
        Assert.True(folded.IsFolded);
        Assert.InRange(folded.States.Count, 1, FoldedGraph.MostStates);
        Assert.Contains(folded.Graph.StatusQuo!.Value, folded.States);
        Assert.Equal(64, folded.States.Count + folded.Hidden.Sum(hidden => hidden.Count));
        var equilibria = folded.Solution.Equilibria[Concept.Seq];
        Assert.Equal(equilibria.Count, folded.States.Count(state => equilibria[state]) + folded.Hidden.Sum(hidden => hidden.Holding));
    }

    [Fact]
    public void In_a_folded_graph_every_better_move_is_drawn_or_said_to_lead_elsewhere()
    {
        var folded = Of(ReportModels.Large());
        foreach (var state in folded.States)
            for (var party = 0; party < folded.Graph.Moves.Parties; party++)
            {
                var drawn = folded.Arcs.Any(arc => arc.Party == party && arc.From == state && arc.Kind == ArcKind.Improvement);
                var elsewhere = folded.Elsewhere.TryGetValue(state, out var parties) && parties.Contains(party);
                Assert.Equal(!folded.Solution.Stable[Concept.Nash][party][state], drawn || elsewhere);
            }
    }

    [Fact]
    public void Where_lines_are_many_moves_that_are_no_improvement_are_counted_instead_of_drawn()
    {
        var folded = Of("""
            title: Many lines
            parties: { a: A, b: B, c: C, d: D }
            options:
              a: { x: X }
              b: { x: X }
              c: { x: X }
              d: { x: { says: X, levels: [low, middle, high] } }
            preferences:
              a: { statements: [ a.x ] }
              b: { statements: [ b.x ] }
              c: { statements: [ c.x ] }
              d: { statements: [ d.x.high ] }
            """);
        Assert.False(folded.IsFolded);
        Assert.All(folded.Arcs, arc => Assert.Equal(ArcKind.Improvement, arc.Kind));
        // A, B and C each improve from 12 of the 24 states; D from the 16 at which it is not high. Between low and middle D is indifferent: 8 lines.
        Assert.Equal(3 * 12 + 16, folded.Arcs.Count);
        Assert.Equal(8, folded.LeftOut);
    }

    [Fact]
    public void A_move_that_cannot_be_taken_back_has_one_arrowhead()
    {
        var folded = Of(ReportModels.GraphForm());
        var leave = folded.Arcs.Single(arc => arc.To == 2);
        Assert.Equal((0, 1, ArcKind.Move, false), (leave.Party, leave.From, leave.Kind, leave.Both));
    }

    [Fact]
    public void Nodes_of_one_row_do_not_overlap()
    {
        var folded = Of(ReportModels.Large());
        var at = folded.States.Select((state, i) => (state, i)).ToDictionary(pair => pair.state, pair => pair.i);
        var layout = LayerLayout.Of(GraphDepth.Of(folded), [.. folded.Arcs.Select(arc => (at[arc.From], at[arc.To]))], 100, 40, 50);
        foreach (var row in layout.Nodes.GroupBy(spot => spot.Y))
        {
            var places = row.Select(spot => spot.X).Order().ToList();
            Assert.InRange(places.Count, 1, LayerLayout.MostInRow);
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 100));
            Assert.All(places, x => Assert.InRange(x, 50, layout.Width - 50));
        }
    }

    [Theory]
    [InlineData("Russia,Ukraine,European Union,United Kingdom,United States", "R U EU UK US")]
    [InlineData("Northland,Nubia,South of the River", "No Nu SR")]
    [InlineData("Northland,Norway", "1 2")]
    [InlineData("A,A", "1 2")]
    public void Letters_tell_the_parties_apart(string names, string codes)
    {
        var conflict = new Conflict { Title = "x", Parties = [.. names.Split(',').Select((name, i) => new Party($"p{i}", name))] };
        Assert.Equal(codes, string.Join(' ', PartyCodes.Of(conflict)));
    }
}
