using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>How sure the answers of a view are, what they rest on, and where they would change.</summary>
/// <remarks>
/// Steps for each part, over the numbers that it rests on: draws (<see cref="MonteCarlo"/>), the tornado, tipping points, Sobol' indices for questions whose
/// answer varies, and the smallest joint change. The methods see functions and numbers only. Every result depends on the seed and the settings, not on the number of threads.
/// </remarks>
public static class DoubtAnalysis
{
    private const int MostKept = 10_000;

    /// <summary>Asks all of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No draw is asked for.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DoubtResult Of(DoubtModel model, DoubtSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Draws, 1, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.SlowDraws, 1, nameof(settings));
        var asked = model.Parts.Where(part => settings.Only is not { } only || part.Questions.Any(question => only.Contains(question.Id)));
        return new DoubtResult(model, settings, [.. asked.SelectMany(part => new PartAnalysis(model, part, settings, cancellation).Run())
            .Where(doubt => settings.Only?.Contains(doubt.Question.Id) != false)]);
    }

    /// <summary>One part.</summary>
    private sealed class PartAnalysis(DoubtModel model, DoubtPart part, DoubtSettings settings, CancellationToken cancellation)
    {
        private readonly double[] _best = part.AtBest(model.Inputs);
        private readonly IReadOnlyList<UncertainInput> _inputs = [.. part.Inputs.Select(input => model.Inputs[input])];

        public IEnumerable<QuestionDoubt> Run()
        {
            if (_inputs.Count == 0)
                return part.Questions.Select((question, q) => new QuestionDoubt(question, part, _best[2 * q], _best[2 * q + 1], Once(_best[2 * q]), Once(_best[2 * q + 1]), [], [], [], [], [], null));
            var batch = new PartBatch(part, Count);
            var sampler = CorrelationGroups.Sampler(model, part.Inputs, settings.Seed);
            var drawn = Draw(batch, sampler);
            var swings = Tornado.Of(batch.Middle, part.Questions.Count, [.. _inputs.Select(input => input.Best)], [.. sampler.Inputs.Select(input => input.Low)], [.. sampler.Inputs.Select(input => input.High)],
                settings.Threads, cancellation);
            var varied = Varied(swings);
            var tips = TippingPoint.Find(batch.Answers, part.Questions.Count, [.. _inputs.Select((input, i) => varied.Contains(i) ? new AroundBest(input) : (Distribution)new FixedDistribution(input.Best))], settings.Threads, cancellation);
            var indices = Indices(batch, sampler, drawn);
            return part.Questions.Select((question, q) => new QuestionDoubt(
                question, part, _best[2 * q], _best[2 * q + 1], drawn.Outputs[2 * q], drawn.Outputs[2 * q + 1], question.IsTruth ? [] : Quantiles(drawn, q),
                indices is null ? [] : Carriers(indices[q], sampler.Factors),
                [.. swings[q].Where(bar => bar.Swing > 0).Select(bar => new Swing(_inputs[bar.Input], bar.AtLow, bar.AtHigh))],
                [.. varied.Select(i => _inputs[i])],
                [.. tips.Where(tip => tip.Output == q && tip.Nearest is not null).Select(tip => new Tip(_inputs[tip.Input], tip)).OrderBy(tip => tip.Distance)],
                Joint(batch, q)));
        }

        // Where evaluations are dear, the numbers that move the answers most by themselves; of equal ones the first.
        private List<int> Varied(IReadOnlyList<IReadOnlyList<TornadoBar>> swings)
        {
            var all = Enumerable.Range(0, _inputs.Count);
            if (!part.IsSlow || settings.SlowTips >= _inputs.Count)
                return [.. all];
            var moved = all.Select(i => swings.Sum(bars => bars.First(bar => bar.Input == i).Swing is var swing && double.IsFinite(swing) ? swing : 0)).ToList();
            return [.. all.OrderByDescending(i => moved[i]).Take(settings.SlowTips).Order()];
        }

        private MonteCarloResult Draw(PartBatch batch, InputSampler sampler)
        {
            var draws = part.IsSlow ? settings.SlowDraws : settings.Draws;
            return MonteCarlo.Run(batch.Both, sampler, new MonteCarloPlan(draws, 2 * part.Questions.Count) { Block = DoubtSettings.Block, Keep = (int)Math.Min(draws, MostKept), Threads = settings.Threads }, cancellation);
        }

        private IReadOnlyList<SobolResult>? Indices(PartBatch batch, InputSampler sampler, MonteCarloResult drawn)
        {
            var samples = part.IsSlow ? settings.SlowSamples : settings.Samples;
            if (samples < 2 || drawn.Outputs.All(output => output.StandardDeviation == 0))
                return null;
            return SobolIndices.Of(batch.Middle, sampler, new SobolPlan(samples) { Seed = settings.Seed, Outputs = part.Questions.Count, Threads = settings.Threads }, cancellation);
        }

        private List<Carrier> Carriers(SobolResult indices, IReadOnlyList<IReadOnlyList<int>> factors) => !indices.Varies ? [] :
            [.. factors.Select((columns, f) => new Carrier([.. columns.Select(column => _inputs[column])], indices.First[f], indices.Total[f])).Where(carrier => carrier.Total.Value > 0).OrderByDescending(carrier => carrier.Total.Value)];

        // A step is half the range on the side where the best guess lies further from the end.
        private JointChangeResult? Joint(PartBatch batch, int question)
        {
            if (settings.JointBudget < 1 || settings.Only?.Contains(part.Questions[question].Id) == false)
                return null;
            var plan = new JointChangePlan([.. _inputs.Select(input => input.Best)], [.. _inputs.Select(Low)], [.. _inputs.Select(High)], [.. _inputs.Select(input => (High(input) - Low(input)) / 2)])
            {
                Budget = settings.JointBudget,
                Points = 64,
                Seed = settings.Seed,
                Threads = settings.Threads,
            };
            return JointChange.Find(batch.Answers, part.Questions.Count, question, plan, cancellation);
        }

        private static double Low(UncertainInput input) => Math.Min(input.Spread.Low, input.Best);

        private static double High(UncertainInput input) => Math.Max(input.Spread.High, input.Best);

        private IReadOnlyList<double> Quantiles(MonteCarloResult drawn, int question)
        {
            var width = 2 * part.Questions.Count;
            var values = Enumerable.Range(0, drawn.Kept.Count / width).Select(row => (drawn.Kept[row * width + 2 * question] + drawn.Kept[row * width + 2 * question + 1]) / 2).Where(double.IsFinite).Order().ToList();
            return values.Count == 0 ? [] : [At(0.05), At(0.5), At(0.95)];

            double At(double share) => values[Math.Min(values.Count - 1, (int)(share * values.Count))];
        }

        private void Count(int rows) => settings.Progress?.Invoke(part, rows, settings.Planned(part));

        private static OutputSummary Once(double answer) => double.IsFinite(answer) ? new OutputSummary(1, 0, answer, 0, answer, answer, answer > 0.5 ? 1 : 0) : OutputSummary.None with { Absent = 1 };
    }
}
