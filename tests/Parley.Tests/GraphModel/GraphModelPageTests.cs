using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

/// <summary>The example of docs/explanation/graph-model.md, whose tables were worked out by hand.</summary>
public sealed class GraphModelPageTests
{
    private static readonly PublishedConflict Credible = PublishedConflict.Options("NN YN NY YY", [0, 1], "2 1 4 3", "3 1 4 2");
    private static readonly PublishedConflict Costly = PublishedConflict.Options("NN YN NY YY", [0, 1], "2 1 4 3", "1 2 3 4");

    [Theory]
    [InlineData(Concept.Nash, "4", "2")]
    [InlineData(Concept.Gmr, "1 4", "1 2")]
    [InlineData(Concept.Smr, "1 4", "1 2")]
    [InlineData(Concept.Seq, "1 4", "2")]
    [InlineData(Concept.Sseq, "1 4", "2")]
    public void The_tables_on_the_page_hold(Concept concept, string credible, string costly)
    {
        Assert.Equal(credible, Credible.Equilibria(concept));
        Assert.Equal(costly, Costly.Equilibria(concept));
    }

    [Fact]
    public void Upper_Town_stays_at_calm_because_of_the_answer_told_on_the_page()
    {
        var explanation = Explain.State(MoveView.Of(Credible.Graph, Credible.Payoffs), 0, 0, Concept.Seq);
        var improvement = Assert.Single(explanation.Improvements);
        Assert.Equal(1, improvement.Target);
        Assert.Equal([new MoveStep(1, 1, 3)], improvement.Answer);
    }
}
