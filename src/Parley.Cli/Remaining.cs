using System.Diagnostics;

namespace Parley.Cli;

/// <summary>How long work will still take, by what is done so far.</summary>
internal sealed class Remaining(long planned)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _done;

    /// <summary>Counts a piece of work and says where things stand; safe to call from several threads.</summary>
    public string After(long more)
    {
        var done = Interlocked.Add(ref _done, more);
        var left = done == 0 ? 0 : _watch.Elapsed.TotalSeconds * Math.Max(0, planned - done) / done;
        return $"{Math.Min(100, 100 * done / Math.Max(1, planned))} % of the draws, about {Math.Ceiling(left)} s left";
    }
}
