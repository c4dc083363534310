namespace Parley.Reports;

/// <summary>A brief as a document: every renderer shows the same sentences. Nothing in it is computed by a renderer.</summary>
/// <param name="Title">The conflict.</param>
/// <param name="Question">What the brief asks, or null.</param>
/// <param name="Banner">Short notices that stand above everything.</param>
/// <param name="Views">The perspectives: label, name and what they are.</param>
/// <param name="FirstPage">What can be handed on alone, on one page; empty sections are left out.</param>
/// <param name="Sections">Everything in full; empty sections are left out.</param>
/// <param name="References">What stands behind each reference mark, in the order of the marks.</param>
public sealed record Brief(
    string Title, string? Question, IReadOnlyList<string> Banner, IReadOnlyList<BriefView> Views, IReadOnlyList<BriefSection> FirstPage, IReadOnlyList<BriefSection> Sections,
    IReadOnlyList<BriefReference> References);

/// <summary>One perspective as the brief introduces it.</summary>
public sealed record BriefView(string Label, string Name, string? About, bool Constructed);

/// <summary>A part of a brief.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lead">A sentence that says how to read it, or null.</param>
/// <param name="Numbered">Whether its sentences are numbered.</param>
/// <param name="Sentences">Sentences, each on its own.</param>
/// <param name="Table">A table after the sentences, or null.</param>
public sealed record BriefSection(string Heading, string? Lead, bool Numbered, IReadOnlyList<BriefSentence> Sentences, BriefTable? Table = null);

/// <summary>A sentence with the marks of the findings that it rests on, such as <c>F3</c>.</summary>
public sealed record BriefSentence(string Text, IReadOnlyList<string> Marks);

/// <summary>A table: one row a subject, one column a perspective.</summary>
public sealed record BriefTable(IReadOnlyList<string> Columns, IReadOnlyList<BriefRow> Rows);

/// <summary>A row: its subject, the cells, and the marks of the findings that it rests on.</summary>
public sealed record BriefRow(string Subject, IReadOnlyList<string> Cells, IReadOnlyList<string> Marks);

/// <summary>What a mark stands for.</summary>
/// <param name="Mark">The mark, such as <c>F3</c>.</param>
/// <param name="FindingId">The finding, the same in every perspective.</param>
/// <param name="RestsOn">The model paths, per label of a view.</param>
/// <param name="Claims">The claims behind them, per label of a view.</param>
/// <param name="Method">The method, by its name on the methods page.</param>
/// <param name="Status">How far the method can be relied on, in words.</param>
public sealed record BriefReference(
    string Mark, string FindingId, IReadOnlyList<(string View, IReadOnlyList<string> Paths)> RestsOn,
    IReadOnlyList<(string View, IReadOnlyList<string> Claims)> Claims, string Method, string Status);
