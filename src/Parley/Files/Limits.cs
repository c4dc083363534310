namespace Parley.Files;

/// <summary>What a model file may be at most. Files come from strangers; beyond these bounds reading stops with a message.</summary>
public static class Limits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>Nested lists and mappings.</summary>
    public const int Depth = 40;

    /// <summary>Values, lists and mappings of one file.</summary>
    public const int Nodes = 400_000;

    /// <summary>Items of one list, or keys of one mapping.</summary>
    public const int Items = 20_000;

    /// <summary>Outcomes within outcomes, counted in names once all are written out.</summary>
    public const int OutcomeNames = 100_000;

    /// <summary>Paths that one perspective sets.</summary>
    public const int Paths = 1_000;

    /// <summary>Included files.</summary>
    public const int Includes = 16;

    /// <summary>Problems that are reported before the rest is only counted.</summary>
    public const int Diagnostics = 100;

    /// <summary>Perspectives of one model.</summary>
    public const int Perspectives = 32;
}
