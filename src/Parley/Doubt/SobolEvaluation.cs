namespace Parley.Doubt;

/// <summary>The model's outputs over the sample A, the sample B, and for each factor over A with that factor's columns from B.</summary>
internal sealed class SobolEvaluation
{
    private readonly Batch _model;
    private readonly int _width;
    private readonly int[][] _factors;
    private readonly FillRows _fill;
    private readonly double[] _values;
    private readonly Lock _telling = new();
    private long _done;

    public SobolEvaluation(Batch model, int width, IReadOnlyList<IReadOnlyList<int>> factors, SobolPlan plan, FillRows fill)
    {
        (_model, _width, Plan, _fill) = (model, width, plan, fill);
        _factors = [.. factors.Select(columns => columns.ToArray())];
        _values = new double[(long)plan.Outputs * (Factors + 2) * plan.SampleSize];
    }

    /// <summary>Writes consecutive rows of both samples.</summary>
    public delegate void FillRows(int first, Span<double> a, Span<double> b);

    public SobolPlan Plan { get; }

    public int Factors => _factors.Length;

    public long Evaluations => (long)Plan.SampleSize * (Factors + 2);

    /// <summary>One output over one sample: 0 for A, 1 for B, 2 + i for A with factor i from B.</summary>
    public ReadOnlySpan<double> Values(int output, int sample) => Room(output, sample);

    public void Run(CancellationToken cancel)
    {
        // Small samples of slow models are cut finer, so that every thread has work.
        var size = Math.Clamp(Plan.SampleSize / 16, 1, Plan.RowsAtOnce);
        Parallelism.Run((Plan.SampleSize + size - 1) / size, Plan.Threads, block =>
            Rows(block * size, Math.Min(size, Plan.SampleSize - (block * size)), cancel), cancel);
    }

    private void Rows(int first, int count, CancellationToken cancel)
    {
        var (a, b) = (new double[count * _width], new double[count * _width]);
        _fill(first, a, b);
        Evaluate(a, 0, first);
        Evaluate(b, 1, first);
        var mixed = (double[])a.Clone();
        for (var i = 0; i < Factors; i++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var column in _factors[i]) Copy(b, mixed, column);
            Evaluate(mixed, 2 + i, first);
            foreach (var column in _factors[i]) Copy(a, mixed, column);
        }

        if (Plan.Progress is null) return;
        lock (_telling) Plan.Progress(_done += (long)count * (Factors + 2));
    }

    private void Copy(double[] from, double[] to, int column)
    {
        for (var k = column; k < from.Length; k += _width) to[k] = from[k];
    }

    private void Evaluate(double[] inputs, int sample, int first)
    {
        var rows = inputs.Length / _width;
        if (Plan.Outputs == 1)
        {
            _model(inputs, Room(0, sample).Slice(first, rows));
            return;
        }

        var outputs = new double[rows * Plan.Outputs];
        _model(inputs, outputs);
        for (var output = 0; output < Plan.Outputs; output++)
        {
            var room = Room(output, sample).Slice(first, rows);
            for (var row = 0; row < rows; row++) room[row] = outputs[(row * Plan.Outputs) + output];
        }
    }

    private Span<double> Room(int output, int sample) =>
        _values.AsSpan(((output * (Factors + 2)) + sample) * Plan.SampleSize, Plan.SampleSize);
}
