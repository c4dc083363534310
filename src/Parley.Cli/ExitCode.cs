namespace Parley.Cli;

/// <summary>What a run ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The command was not understood, or a file could not be written.</summary>
    public const int Usage = 1;

    /// <summary>The model is invalid.</summary>
    public const int Invalid = 2;

    /// <summary>A limit was reached or a method did not converge; what was printed says so.</summary>
    public const int Limit = 3;
}
