using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>What a model's outputs do when its uncertain inputs are drawn many times.</summary>
/// <remarks>
/// Source: the textbook method; draws in replicated Latin hypercubes (McKay, Beckman and Conover 1979), one for each block. Steps: each block is drawn by its own number and
/// evaluated; summaries are joined in the order of the blocks. The result depends on the seed, the number of draws and the size of a block, not on the number of threads. Memory: a
/// few blocks, and what is to be kept.
/// </remarks>
public static class MonteCarlo
{
    /// <summary>How many blocks are under way before their summaries are joined.</summary>
    private const int Wave = 16;

    /// <summary>How many rows the model is given at once, so that every thread has work.</summary>
    private const int RowsAtOnce = 32;

    /// <summary>Draws and evaluates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No draw, no output, or an empty block.</exception>
    /// <exception cref="ArgumentException">The run to go on from is of another plan.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static MonteCarloResult Run(Batch model, InputSampler inputs, MonteCarloPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(plan);
        Check(plan);
        var firstBlock = (plan.After?.Draws ?? 0) / plan.Block;
        var blocks = (plan.Draws + plan.Block - 1) / plan.Block;
        var totals = plan.After?.Outputs.ToArray() ?? [.. Enumerable.Repeat(OutputSummary.None, plan.Outputs)];
        List<double> kept = [.. plan.After?.Kept ?? []];
        for (long done = 0; done < blocks;)
        {
            var wave = (int)Math.Min(Wave, blocks - done);
            var outputs = Draw(model, inputs, plan, firstBlock + done, wave, cancel);
            var size = plan.Block * plan.Outputs;
            for (var block = 0; block < wave; block++)
                for (var o = 0; o < totals.Length; o++) totals[o] = totals[o].Then(OutputSummary.Of(outputs.AsSpan(block * size, size), o, plan.Outputs));
            kept.AddRange(outputs.AsSpan(0, Math.Min(outputs.Length, (plan.Keep * plan.Outputs) - kept.Count)));
            done += wave;
            plan.Progress?.Invoke((firstBlock + done) * plan.Block);
        }

        return new MonteCarloResult((firstBlock + blocks) * plan.Block, plan.Block, totals, kept);
    }

    private static double[] Draw(Batch model, InputSampler inputs, MonteCarloPlan plan, long first, int wave, CancellationToken cancel)
    {
        var width = inputs.Inputs.Count;
        var rows = new double[wave * plan.Block * width];
        var outputs = new double[wave * plan.Block * plan.Outputs];
        Parallelism.Run(wave, plan.Threads, block => inputs.Draw(first + block, rows.AsSpan(block * plan.Block * width, plan.Block * width)), cancel);
        Parallelism.Evaluate(model, rows, width, outputs, plan.Outputs, RowsAtOnce, plan.Threads, cancel);
        return outputs;
    }

    private static void Check(MonteCarloPlan plan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Draws, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Outputs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Block, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(plan.Keep);
        if (plan.After is { } after && (after.Block != plan.Block || after.Outputs.Count != plan.Outputs || after.Kept.Count != Math.Min(plan.Keep, after.Draws) * plan.Outputs))
            throw new ArgumentException("The run to go on from has another block, other outputs or kept another number of draws.", nameof(plan));
    }
}
