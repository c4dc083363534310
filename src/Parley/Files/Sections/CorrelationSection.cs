using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of <c>correlations</c>: which uncertain numbers go together.</summary>
internal static class CorrelationSection
{
    private static readonly RecordShape<Correlation> Item = new("a correlation", f =>
    {
        var id = f.May("id", Id, "", "A name, for paths.");
        var between = f.Need("between", ListOf(Text), "The paths of two uncertain numbers.");
        var rank = f.Need("rank", new NumberShape(), "The rank correlation, between -1 and 1: above 0 where both tend to be high together, below 0 where one tends to be high when the other is low.");
        if (f.Has("between") && between.Count != 2)
            f.Problem($"A correlation is between two numbers; here there are {between.Count}.", "List two paths: between: [path, path].", "between");
        else if (between.Count == 2 && between[0] == between[1])
            f.Problem("A number always goes together with itself.", "Name two different numbers.", "between");
        if (rank is <= -1 or >= 1)
            f.Problem("A rank correlation lies between -1 and 1, both left out: at the ends the two would be one number.", "Write for example 0.6.", "rank");
        return f.Placed(new Correlation(id, between.Count > 0 ? between[0] : "", between.Count > 1 ? between[1] : "", rank,
            f.May("because", Because, [], "The claims that say so."), f.Maybe("note", Text, "The analyst's note.")));
    });

    /// <summary>Declares and reads the key.</summary>
    public static IReadOnlyList<Correlation> Read(Fields f)
    {
        var read = f.May("correlations", ListOf(Item), [], "Which uncertain numbers go together; all others are drawn independently.");
        foreach (var pair in read.GroupBy(item => string.CompareOrdinal(item.First, item.Second) < 0 ? (item.First, item.Second) : (item.Second, item.First)).Where(group => group.Count() > 1))
            f.Problem($"Two correlations are between '{Reading.Cut(pair.Key.Item1)}' and '{Reading.Cut(pair.Key.Item2)}'.", "Keep one of them.", "correlations");
        return [.. read.Select((item, i) => item.Id.Length > 0 ? item : f.Placed(item with { Id = $"c{i + 1}" }))];
    }
}
