namespace Parley.GraphModel.Fast;

/// <summary>
/// Splits a range of independent pieces among threads. The pieces write to disjoint places, so the result does not depend on the number of threads.
/// </summary>
internal sealed class Workers
{
    private const int SmallestShared = 1 << 14;

    private readonly int _threads;
    private readonly CancellationToken _cancellation;

    private Workers(int threads, CancellationToken cancellation)
    {
        _threads = threads;
        _cancellation = cancellation;
    }

    /// <summary>Workers for a space of <paramref name="states"/>; a small space gets one. 0 threads means all processors.</summary>
    public static Workers For(int states, int threads, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        var wanted = threads == 0 ? Environment.ProcessorCount : threads;
        return new Workers(states < SmallestShared && threads == 0 ? 1 : wanted, cancellation);
    }

    /// <summary>Runs <paramref name="body"/> on ranges (from, to) that together cover 0 to <paramref name="count"/>.</summary>
    public void Run(int count, Action<int, int> body)
    {
        _cancellation.ThrowIfCancellationRequested();
        var parts = Math.Min(count, _threads * 16);
        if (parts <= 0)
            return;
        if (_threads == 1)
        {
            for (var part = 0; part < parts; part++)
            {
                _cancellation.ThrowIfCancellationRequested();
                body(Start(part), Start(part + 1));
            }
            return;
        }
        var options = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellation };
        Parallel.For(0, parts, options, part => body(Start(part), Start(part + 1)));

        int Start(int part) => (int)((long)count * part / parts);
    }
}
