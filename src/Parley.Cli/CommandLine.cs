using System.CommandLine;

namespace Parley.Cli;

/// <summary>The command line: one verb a file in <c>Verbs</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command on the terminal that the program was started from. Ctrl-C asks it to end.</summary>
    public static async Task<int> Start(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        long pressedAt = 0;
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first time the run is asked to end; a second time it is ended. Signals that arrive together are one press.
            var now = Environment.TickCount64;
            pressed.Cancel = !cancellation.IsCancellationRequested || now - pressedAt < 250;
            if (!cancellation.IsCancellationRequested)
                pressedAt = now;
            cancellation.Cancel();
        };
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { AutoFlush = false };
        return await Run(args, new Terminal(output, Console.Error, !Console.IsOutputRedirected, Console.OpenStandardInput()), cancellation.Token);
    }

    /// <summary>Runs one command and returns its exit code; no exception leaves it.</summary>
    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            var code = await Invoke(args, terminal, cancellation);
            await terminal.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped.");
            return ExitCode.Limit;
        }
        catch (IOException problem) when (IsClosedPipe(problem))
        {
            return ExitCode.Done;
        }
        catch (IOException problem)
        {
            await terminal.Error.WriteLineAsync($"error: {problem.Message}");
            return ExitCode.Usage;
        }
        catch (UnauthorizedAccessException problem)
        {
            await terminal.Error.WriteLineAsync($"error: {problem.Message}");
            return ExitCode.Usage;
        }
    }

    private static async Task<int> Invoke(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var root = new RootCommand("Parley turns an argument about a conflict into a model that can be checked.");
        foreach (var verb in Verbs.All.Commands(terminal))
            root.Subcommands.Add(verb);
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await terminal.Error.WriteLineAsync($"error: {error.Message}");
            await terminal.Error.WriteLineAsync("Type 'parley --help', or 'parley VERB --help' for one verb.");
            return ExitCode.Usage;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation);
    }

    // The reader of a pipe may stop early ("parley … | head"); that is no error. EPIPE is 32 everywhere, ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsClosedPipe(IOException problem) =>
        (problem.HResult & 0xFFFF) is 32 or 109 or 232 || problem.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase);
}
