namespace Parley.Files.Editing;

/// <summary>
/// Keeps two programs from writing one file at once: a small file beside it that one of them at a time holds open. The system lets go of it when a program ends or is ended,
/// so that nothing is left locked; the file itself is removed after use.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);
    private readonly string _path;
    private readonly FileStream _held;

    private WriteLock(string path, FileStream held) => (_path, _held) = (path, held);

    /// <summary>The lock for a file, or null where another program holds it for longer than five seconds.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static WriteLock? On(string path, CancellationToken cancellation)
    {
        var name = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.lock");
        var until = Environment.TickCount64 + (long)Wait.TotalMilliseconds;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var held = new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                // Whoever lets go writes a mark into the file that is no longer there for others: who waited on that one starts again.
                if (held.Length == 0)
                    return new WriteLock(name, held);
                held.Dispose();
            }
            catch (IOException problem) when (problem is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(name))
            {
                if (Environment.TickCount64 > until)
                    return null;
            }
            cancellation.WaitHandle.WaitOne(5);
        }
    }

    public void Dispose()
    {
        var removed = TryDelete();
        try
        {
            if (removed)
                _held.WriteByte((byte)'.');
        }
        catch (IOException)
        {
            // On a full disk the mark cannot be written; the name is gone all the same.
        }
        try
        {
            _held.Dispose();
        }
        catch (IOException)
        {
            // As above: what could not be written is not needed.
        }
        if (!removed)
            TryDelete();
    }

    private bool TryDelete()
    {
        try
        {
            File.Delete(_path);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
