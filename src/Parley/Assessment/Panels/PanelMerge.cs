using Parley.Doubt;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>What one group of a panel thinks of an assumption.</summary>
/// <param name="Members">How many of the group answered.</param>
public sealed record PooledRange(string Path, PanelRange Range, int Members);

/// <summary>Members of a panel whose answers lie close together.</summary>
/// <param name="Members">Their names, in the order of the files.</param>
/// <param name="Ranges">What they think of each assumption that any of them answered.</param>
/// <param name="Agree">Claims with which all of them who answered agree.</param>
/// <param name="Disagree">Claims with which all of them who answered disagree.</param>
/// <param name="Split">Claims on which the group is not of one mind.</param>
public sealed record PanelGroup(
    IReadOnlyList<string> Members, IReadOnlyList<PooledRange> Ranges, IReadOnlyList<string> Agree, IReadOnlyList<string> Disagree, IReadOnlyList<string> Split);

/// <summary>The answers of a panel, sorted into groups before anything is pooled.</summary>
/// <param name="Scores">Calibration, information and weight of each member; null where the truth of the calibration questions was not given.</param>
public sealed record PanelResult(IReadOnlyList<PanelGroup> Groups, IReadOnlyList<(string Expert, CookeScore Score)>? Scores);

/// <summary>Merges the answers of a panel: groups first, then ranges pooled within each group. Groups are never pooled with each other.</summary>
/// <remarks>
/// Source: groups by <see cref="Clusters"/>; ranges by the weighted mean of lowest, best and highest (Stone 1961, applied to quantiles: recalled).
/// Steps: put every answer on a scale from 0 to 1 (a claim 0 or 1, a best guess between the least and the largest that was given); sort into groups in
/// which no two differ by more than a third on average; within a group, average what was answered, with Cooke's weights where they are known.
/// Interpretation: a member without a common answer with anybody stays alone. Where all of a group have the weight 0 they count alike.
/// </remarks>
public static class PanelMerge
{
    /// <summary>No two members of a group differ by more than this on average.</summary>
    public const double Cut = 1.0 / 3;

    /// <summary>The groups.</summary>
    /// <param name="model">The model that was asked about.</param>
    /// <param name="answers">One entry per member.</param>
    /// <param name="truths">The answers of calibration questions, by name; empty where there are none.</param>
    public static PanelResult Of(ModelFile model, IReadOnlyList<PanelAnswers> answers, IReadOnlyDictionary<string, double> truths)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(truths);
        var scores = Scores(answers, truths);
        var scaled = Scaled(model, answers);
        var groups = Clusters.Of(answers.Count, (a, b) => Clusters.Distance(scaled[a], scaled[b]), Cut);
        return new PanelResult([.. groups.Select(members => Group(model, answers, members, scores))], scores is null ? null : [.. answers.Zip(scores, (answer, score) => (answer.Expert, score))]);
    }

    private static IReadOnlyList<CookeScore>? Scores(IReadOnlyList<PanelAnswers> answers, IReadOnlyDictionary<string, double> truths)
    {
        var asked = truths.Keys.Order(StringComparer.Ordinal).ToList();
        return asked.Count == 0 || answers.Any(answer => asked.Any(id => !answer.Calibration.ContainsKey(id))) ? null
            : CookeWeights.Of([.. answers.Select(answer => (IReadOnlyList<QuantileAnswer>)[.. asked.Select(id => answer.Calibration[id]).Select(range => new QuantileAnswer(range.Low, range.Best, range.High))])],
                [.. asked.Select(id => truths[id])], cutoff: 0);
    }

    private static double[][] Scaled(ModelFile model, IReadOnlyList<PanelAnswers> answers)
    {
        var paths = answers.SelectMany(answer => answer.Assumptions.Keys).Distinct().ToList();
        var claims = answers.SelectMany(answer => answer.Claims.Keys).Distinct().ToList();
        var best = paths.Select(path => answers.Select(answer => Range(model, answer, path)?.Best ?? double.NaN).ToList()).ToList();
        return [.. answers.Select((answer, i) => (double[])[
            .. best.Select(given => Between(given[i], given)),
            .. claims.Select(claim => answer.Claims.TryGetValue(claim, out var agrees) ? agrees ? 1.0 : 0.0 : double.NaN)])];
    }

    private static double Between(double value, List<double> given)
    {
        var (least, most) = (given.Where(other => !double.IsNaN(other)).Min(), given.Where(other => !double.IsNaN(other)).Max());
        return double.IsNaN(value) ? double.NaN : most > least ? (value - least) / (most - least) : 0;
    }

    private static PanelRange? Range(ModelFile model, PanelAnswers answer, string path)
    {
        if (!answer.Assumptions.TryGetValue(path, out var said))
            return null;
        return said.Own ?? (model.In(said.AgreesWith).War!.Quantities.First(quantity => quantity.Path == path).Number is var number ? new PanelRange(number.Low, number.Best, number.High) : null);
    }

    private static PanelGroup Group(ModelFile model, IReadOnlyList<PanelAnswers> answers, IReadOnlyList<int> members, IReadOnlyList<CookeScore>? scores)
    {
        var paths = PanelReader.Quantities(model).Keys.Where(path => members.Any(i => answers[i].Assumptions.ContainsKey(path)));
        var claims = model.Base.Claims.Select(claim => claim.Id).Where(id => members.Any(i => answers[i].Claims.ContainsKey(id))).ToList();
        return new PanelGroup([.. members.Select(i => answers[i].Expert)], [.. paths.Select(Pooled)],
            [.. claims.Where(id => Said(id).All(agrees => agrees))], [.. claims.Where(id => Said(id).All(agrees => !agrees))], [.. claims.Where(id => Said(id).Distinct().Count() > 1)]);

        IEnumerable<bool> Said(string claim) => members.Where(i => answers[i].Claims.ContainsKey(claim)).Select(i => answers[i].Claims[claim]);

        PooledRange Pooled(string path)
        {
            var given = members.Select(i => (Weight: scores?[i].Weight ?? 1, Range: Range(model, answers[i], path))).Where(entry => entry.Range is not null).ToList();
            var sum = given.Sum(entry => entry.Weight);
            double Mean(Func<PanelRange, double> part) => given.Sum(entry => (sum > 0 ? entry.Weight / sum : 1.0 / given.Count) * part(entry.Range!.Value));
            return new PooledRange(path, new PanelRange(Mean(range => range.Low), Mean(range => range.Best), Mean(range => range.High)), given.Count);
        }
    }
}
