using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>The nearest value of one input at which an answer changes.</summary>
/// <remarks>
/// Source: METHODS section 4 of Parley's design; the textbook bisection. Steps: the range is tried at 65 evenly spaced points, ends included, and at the best guess; on either side of the best
/// guess the first point with another answer is taken, and the interval before it halved until it is a millionth of the range. Both ends of what is left were evaluated. Inputs that
/// take a few values only are tried at those. "None found" means at these points, never that there is none. An absent answer is an answer of its own.
/// Cost: 65 evaluations an input, and 14 for each change that is found; all inputs and outputs go forward together.
/// </remarks>
public static class TippingPoint
{
    /// <summary>How many points of a range are tried.</summary>
    public const int Points = 65;

    private const int Halvings = 14;

    /// <summary>The changes of every output along every input, input by input.</summary>
    /// <param name="inputs">Their best guesses and ranges.</param>
    /// <param name="threads">At most so many threads; 0 for as many as there are processors.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static IReadOnlyList<TippingResult> Find(Batch model, int outputs, IReadOnlyList<Distribution> inputs, int threads = 0, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        return new Search(model, outputs, [.. inputs.Select(input => input.Best)], threads, cancel).Run(inputs);
    }

    /// <summary>The points of an input that are tried: all its values, or evenly spaced ones from low to high.</summary>
    private static IReadOnlyList<double> Tried(Distribution input) =>
        input.Values ?? (input.Low < input.High ? StabilityMap.Steps(input.Low, input.High, Points) : [input.Best]);

    private sealed class Bracket(int input, int output, bool below, double same, double changed, double answer)
    {
        public int Input => input;

        public int Output => output;

        public bool Below => below;

        public double Same { get; set; } = same;

        public double Changed { get; set; } = changed;

        public double Answer { get; set; } = answer;
    }

    private sealed class Search(Batch model, int outputs, double[] best, int threads, CancellationToken cancel)
    {
        private double[] _usual = [];

        public TippingResult[] Run(IReadOnlyList<Distribution> inputs)
        {
            var tried = inputs.Select(Tried).ToArray();
            List<(int Input, double Value)> rows = [(0, best[0]), .. tried.SelectMany((values, input) => values.Select(value => (input, value)))];
            var answers = Answers(rows);
            _usual = answers[..outputs];
            var brackets = new List<Bracket>();
            var first = 1;
            for (var input = 0; input < tried.Length; first += tried[input++].Count)
                for (var output = 0; output < outputs; output++)
                    foreach (var below in (bool[])[true, false])
                        if (Close(tried[input], answers, first, input, output, below) is { } bracket)
                            brackets.Add(bracket);
            Halve([.. brackets.Where(bracket => inputs[bracket.Input].Values is null)]);
            return [.. Enumerable.Range(0, tried.Length * outputs).Select(k =>
            {
                var (input, output) = (k / outputs, k % outputs);
                return new TippingResult(input, output, best[input], _usual[output], Side(true), Side(false), tried[input].Count);
                TippingSide? Side(bool below) => brackets.Find(bracket => bracket.Input == input && bracket.Output == output && bracket.Below == below) is { } found
                    ? new TippingSide(found.Same, found.Changed, found.Answer) : null;
            })];
        }

        /// <summary>The first point with another answer on one side of the best guess, with the point before it.</summary>
        private Bracket? Close(IReadOnlyList<double> values, double[] answers, int first, int input, int output, bool below)
        {
            var same = best[input];
            for (var k = 0; k < values.Count; k++)
            {
                var at = below ? values.Count - 1 - k : k;
                if (below ? values[at] >= best[input] : values[at] <= best[input]) continue;
                var answer = answers[((first + at) * outputs) + output];
                if (!answer.Equals(_usual[output])) return new Bracket(input, output, below, same, values[at], answer);
                same = values[at];
            }

            return null;
        }

        private void Halve(Bracket[] brackets)
        {
            for (var step = 0; step < Halvings && brackets.Length > 0; step++)
            {
                var middles = brackets.Select(bracket => (bracket.Input, Value: bracket.Same + (0.5 * (bracket.Changed - bracket.Same)))).ToList();
                var answers = Answers(middles);
                for (var k = 0; k < brackets.Length; k++)
                {
                    var bracket = brackets[k];
                    var answer = answers[(k * outputs) + bracket.Output];
                    if (answer.Equals(_usual[bracket.Output])) bracket.Same = middles[k].Value;
                    else (bracket.Changed, bracket.Answer) = (middles[k].Value, answer);
                }
            }
        }

        private double[] Answers(List<(int Input, double Value)> rows)
        {
            var inputs = new double[rows.Count * best.Length];
            for (var k = 0; k < rows.Count; k++)
            {
                best.CopyTo(inputs, k * best.Length);
                inputs[(k * best.Length) + rows[k].Input] = rows[k].Value;
            }

            var answers = new double[rows.Count * outputs];
            Parallelism.Evaluate(model, inputs, best.Length, answers, outputs, 8, threads, cancel);
            return answers;
        }
    }
}
