using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>One answer over a grid of two numbers, all others at their best guess.</summary>
/// <param name="Conflict">The conflict as the view sees it.</param>
/// <param name="Question">The question.</param>
/// <param name="First">The number that runs across.</param>
/// <param name="Second">The number that runs upwards.</param>
/// <param name="Grid">The answers of all questions of the part.</param>
/// <param name="Output">The place of the question among them.</param>
public sealed record DoubtMap(Conflict Conflict, DoubtQuestion Question, UncertainInput First, UncertainInput Second, StabilityMap Grid, int Output)
{
    private const int Points = 33;

    /// <summary>The values across, ascending.</summary>
    public IReadOnlyList<double> Across => Grid.Across;

    /// <summary>The values upwards, ascending.</summary>
    public IReadOnlyList<double> Up => Grid.Up;

    /// <summary>1 for yes, 0 for no, ½ where it depends; a probability counts as yes from ½.</summary>
    public double Answer(int across, int up) => Grid.Answer(across, up, Output);

    /// <summary>The maps of every question of the view, or of the named one, that rests on both numbers.</summary>
    /// <param name="model">The view.</param>
    /// <param name="first">The path of the number that runs across.</param>
    /// <param name="second">The path of the number that runs upwards.</param>
    /// <param name="question">The id of a question, or null for all.</param>
    /// <param name="threads">At most so many threads; 0 for as many as there are processors.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<DoubtMap> Of(DoubtModel model, string first, string second, string? question = null, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var maps = new List<DoubtMap>();
        foreach (var part in model.Parts.Where(part => part.Questions.Any(asked => question is null || asked.Id == question)))
        {
            var paths = part.Inputs.Select(input => model.Inputs[input].Path).ToList();
            var (x, y) = (paths.IndexOf(first), paths.IndexOf(second));
            if (x < 0 || y < 0 || x == y)
                continue;
            IReadOnlyList<UncertainInput> inputs = [.. part.Inputs.Select(input => model.Inputs[input])];
            var grid = StabilityMap.Of(new PartBatch(part, _ => { }).Answers, part.Questions.Count, [.. inputs.Select(input => input.Best)], x, y, Values(inputs[x]), Values(inputs[y]), threads, cancellation);
            maps.AddRange(part.Questions.Select((asked, q) => (asked, q)).Where(entry => question is null || entry.asked.Id == question).Select(entry => new DoubtMap(model.Conflict, entry.asked, inputs[x], inputs[y], grid, entry.q)));
        }
        return maps;
    }

    private static IReadOnlyList<double> Values(UncertainInput input) => input.Spread.Values ?? StabilityMap.Steps(input.Spread.Low, input.Spread.High, Points);
}
