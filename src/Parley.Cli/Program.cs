using Parley.Cli;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first time the run is asked to end; a second time it is ended.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { AutoFlush = false };
return await CommandLine.Run(args, new Terminal(output, Console.Error, !Console.IsOutputRedirected), cancellation.Token);
