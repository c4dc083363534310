namespace Parley.Reports.Html.Charts;

/// <summary>A fill: a colour of the style sheet, by number, with a pattern of its own, so that fills can be told apart in grey and by those who do not see colours alike.</summary>
internal enum Tone
{
    /// <summary>Lines that rise to the right.</summary>
    Rising,

    /// <summary>Lines that fall to the right.</summary>
    Falling,

    /// <summary>Small rings.</summary>
    Rings,

    /// <summary>Level lines.</summary>
    Level,

    /// <summary>Upright lines.</summary>
    Upright,

    /// <summary>Dots.</summary>
    Dots,

    /// <summary>Lines both ways.</summary>
    Crossed,

    /// <summary>No pattern.</summary>
    Plain,
}
