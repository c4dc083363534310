namespace Parley.Files;

/// <summary>How a piece of YAML is written.</summary>
internal enum Layout
{
    /// <summary>No file holds it.</summary>
    None,

    /// <summary>Unquoted text; it may be empty.</summary>
    Word,

    /// <summary>Text in single or double quotes.</summary>
    Quoted,

    /// <summary>Text in lines of its own, after <c>|</c> or <c>&gt;</c>.</summary>
    BlockText,

    /// <summary>A list or mapping by indentation.</summary>
    Block,

    /// <summary>A list or mapping in brackets or braces.</summary>
    Flow,
}

/// <summary>Which characters of the text a piece covers, from 0 in UTF-16 units, the end exclusive. Of text in lines of its own the end takes in the blank lines that follow;
/// of a block it is where the next piece starts.</summary>
internal readonly record struct Extent(int Start, int End, Layout Layout);
