using Parley.Cli;

using var cancellation = new CancellationTokenSource();
long pressedAt = 0;
Console.CancelKeyPress += (_, pressed) =>
{
    // The first time the run is asked to end; a second time it is ended. Signals that arrive together are one press.
    var now = Environment.TickCount64;
    pressed.Cancel = !cancellation.IsCancellationRequested || now - pressedAt < 250;
    if (!cancellation.IsCancellationRequested) pressedAt = now;
    cancellation.Cancel();
};
using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { AutoFlush = false };
return await CommandLine.Run(args, new Terminal(output, Console.Error, !Console.IsOutputRedirected), cancellation.Token);
