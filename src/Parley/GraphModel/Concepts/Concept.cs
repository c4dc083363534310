namespace Parley.GraphModel;

/// <summary>A stability concept: what a party takes into account before it moves. See the class of each for its definition and source.</summary>
public enum Concept
{
    /// <summary>Nash stability (R): no unilateral improvement.</summary>
    Nash,

    /// <summary>General metarationality (Howard 1971).</summary>
    Gmr,

    /// <summary>Symmetric metarationality (Howard 1971).</summary>
    Smr,

    /// <summary>Sequential stability (Fraser &amp; Hipel 1979, 1984).</summary>
    Seq,

    /// <summary>Symmetric sequential stability (Rêgo &amp; Vieira 2015, 2017).</summary>
    Sseq,

    /// <summary>Simultaneous stability (Fraser &amp; Hipel 1984), option form only.</summary>
    Sim,
}
