using System.Runtime.ExceptionServices;

namespace Parley.Doubt;

/// <summary>Runs numbered pieces of work on several threads; each writes to its own place, so that the number of threads changes no result.</summary>
internal static class Parallelism
{
    /// <summary>Runs pieces 0 to <paramref name="count"/> − 1. The first failure ends the run and is thrown as it was.</summary>
    /// <param name="threads">At most so many at once; 0 for as many as there are processors.</param>
    public static void Run(int count, int threads, Action<int> piece, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (threads == 1 || count <= 1)
        {
            for (var i = 0; i < count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                piece(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads, CancellationToken = cancel }, piece);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>Evaluates rows in pieces of at most <paramref name="most"/> rows.</summary>
    public static void Evaluate(Batch model, double[] inputs, int width, double[] outputs, int count, int most, int threads, CancellationToken cancel)
    {
        var rows = inputs.Length / width;
        Run((rows + most - 1) / most, threads, piece =>
        {
            var first = piece * most;
            var here = Math.Min(most, rows - first);
            model(inputs.AsSpan(first * width, here * width), outputs.AsSpan(first * count, here * count));
        }, cancel);
    }
}
