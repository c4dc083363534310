namespace Parley.Cli;

/// <summary>Tells a person who waits longer than a second that work goes on: one line on the terminal, cleared at the end. Silent where nobody reads along.</summary>
internal sealed class Working : IDisposable
{
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private readonly string _what;
    private int _seconds;
    private bool _ended;
    private volatile string _said = "";

    private Working(string what, bool shown)
    {
        _what = what;
        if (shown)
            _timer = new Timer(_ => Tick(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Starts; dispose it when the work has ended.</summary>
    /// <param name="what">What is being done, such as "Assessing".</param>
    public static Working On(string what, Terminal terminal) => new(what, terminal.Interactive && !Console.IsErrorRedirected);

    /// <summary>What stands on the line besides, from now on; safe to call from several threads.</summary>
    public void Say(string text) => _said = text;

    /// <summary>Ends and clears the line.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _ended = true;
            if (_seconds > 0)
                Console.Error.Write($"\r{new string(' ', 90)}\r");
        }
    }

    private void Tick()
    {
        lock (_lock)
        {
            if (!_ended)
                Console.Error.Write($"\r{_what} … {++_seconds} s{(_said.Length > 0 ? $", {_said}" : "")} (Ctrl-C stops)  ");
        }
    }
}
