namespace Parley.Files;

/// <summary>Collects problems with their places; the same problem at the same place is kept once. Not safe for concurrent use.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string, int, int, int)> _seen = [];
    private readonly List<SourceText> _texts = [];

    /// <summary>The texts that marks refer to.</summary>
    public List<SourceText> Texts => _texts;

    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The number of problems, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether further problems are only counted, so that nothing needs to be worked out for them.</summary>
    public bool IsFull => _items.Count >= Limits.Diagnostics;

    /// <summary>The problems in the order of file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Items => [.. _items.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)];

    public void Error(Mark at, string message, string? suggestion = null) => Add(Severity.Error, at, message, suggestion);

    public void Warning(Mark at, string message, string? suggestion = null) => Add(Severity.Warning, at, message, suggestion);

    private void Add(Severity severity, Mark at, string message, string? suggestion)
    {
        message = Reading.Cut(message, 400);
        suggestion = suggestion is null ? null : Reading.Cut(suggestion, 600);
        if (!_seen.Add((message, at.File, at.Line, at.Column)))
            return;
        Count++;
        HasErrors |= severity == Severity.Error;
        if (IsFull)
            return;
        var text = at.File < _texts.Count ? _texts[at.File] : null;
        _items.Add(new Diagnostic(severity, message, text?.Name ?? "", at.Line, at.Column, Math.Max(1, at.Length), text?.Line(at.Line), suggestion));
    }
}
