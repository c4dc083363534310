using Spectre.Console;

namespace Parley.Cli;

/// <summary>Where a run writes: results to one stream, messages to the other. Colours and the real width only where a person reads along.</summary>
internal sealed class Terminal
{
    /// <summary>The width that results have where nobody's window sets another, in columns.</summary>
    public const int Width = 100;

    private readonly Stream _input;
    private TextReader? _lines;

    public Terminal(TextWriter output, TextWriter error, bool interactive, Stream? input = null)
    {
        _input = input ?? Stream.Null;
        Out = output;
        Error = error;
        Interactive = interactive;
        Rich = Console(output, interactive);
        RichError = Console(error, interactive);
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Messages.</summary>
    public TextWriter Error { get; }

    /// <summary>What is typed or given on standard input, line by line; without lines where a run has none.</summary>
    public TextReader Lines => _lines ??= new StreamReader(_input);

    /// <summary>The same as bytes, for a file that is given as "-".</summary>
    public Stream Input => _input;

    /// <summary>Whether a person reads along.</summary>
    public bool Interactive { get; }

    /// <summary>Results with tables and emphasis.</summary>
    public IAnsiConsole Rich { get; }

    /// <summary>Messages with emphasis.</summary>
    public IAnsiConsole RichError { get; }

    private static IAnsiConsole Console(TextWriter writer, bool interactive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(interactive ? writer : new TrimmingWriter(writer)),
        });
        if (!interactive)
            console.Profile.Width = Width;
        return console;
    }
}
