namespace Parley.Reports;

/// <summary>One line of a report. Not wrapped; text from files is passed on as it is, so a renderer has to make it safe to show.</summary>
/// <param name="Level">How deep it stands below the section's heading, from 0.</param>
public sealed record TextLine(int Level, string Text);

/// <summary>A part of a report that every renderer shows alike.</summary>
/// <param name="Id">A stable name for links.</param>
/// <param name="Lead">A sentence that says how to read the lines, or null.</param>
/// <param name="Lines">The lines; never empty.</param>
public sealed record TextSection(string Id, string Heading, string? Lead, IReadOnlyList<TextLine> Lines);
