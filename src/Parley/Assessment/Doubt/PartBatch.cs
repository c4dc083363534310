using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>A part's questions in the forms that the methods of doubt take: functions of rows of numbers.</summary>
internal sealed class PartBatch(DoubtPart part, Action<int> done)
{
    private readonly int _width = part.Inputs.Count;
    private readonly int _questions = part.Questions.Count;

    /// <summary>Two outputs per question: the lower and the higher answer.</summary>
    public Batch Both => (inputs, outputs) => Each(inputs, outputs, 2 * _questions, static (answers, output) => answers.CopyTo(output));

    /// <summary>One output per question: the middle between the lower and the higher answer.</summary>
    public Batch Middle => (inputs, outputs) => Each(inputs, outputs, _questions, static (answers, output) =>
    {
        for (var q = 0; q < output.Length; q++)
            output[q] = (answers[2 * q] + answers[2 * q + 1]) / 2;
    });

    /// <summary>One output per question: 1 for yes, 0 for no, ½ where it depends; a probability counts as yes where it is at least ½.</summary>
    public Batch Answers => (inputs, outputs) => Each(inputs, outputs, _questions, (answers, output) =>
    {
        for (var q = 0; q < output.Length; q++)
        {
            var middle = (answers[2 * q] + answers[2 * q + 1]) / 2;
            output[q] = part.Questions[q].IsTruth || double.IsNaN(middle) ? middle : middle >= 0.5 ? 1 : 0;
        }
    });

    private void Each(ReadOnlySpan<double> inputs, Span<double> outputs, int width, Put put)
    {
        var rows = outputs.Length / width;
        var answers = new double[2 * _questions];
        for (var row = 0; row < rows; row++)
        {
            part.Answer(inputs.Slice(row * _width, _width), answers);
            put(answers, outputs.Slice(row * width, width));
        }
        done(rows);
    }

    private delegate void Put(ReadOnlySpan<double> answers, Span<double> output);
}
