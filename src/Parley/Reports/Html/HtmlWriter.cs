using System.Text;

namespace Parley.Reports.Html;

/// <summary>
/// Writes markup that is well-formed by construction: all text and all attribute values are encoded, and every element that is opened is closed.
/// The result is also well-formed XML. Not safe for concurrent use.
/// </summary>
internal sealed class HtmlWriter
{
    // Elements that start no new line of the file; the others do, so that two reports can be compared line by line.
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "q", "rect", "small", "span", "strong", "text", "tspan", "td", "th", "dd", "title", "desc", "h1"];

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; it ends where the returned scope is disposed. Attributes with a null value are left out.</summary>
    public Scope In(string tag, params (string Name, string? Value)[] attributes)
    {
        Start(tag, attributes);
        _text.Append('>');
        _open.Push(tag);
        return new Scope(this);
    }

    /// <summary>An element that holds only text.</summary>
    public void Element(string tag, string text, params (string Name, string? Value)[] attributes)
    {
        using (In(tag, attributes))
            Text(text);
    }

    /// <summary>An element without content.</summary>
    public void Empty(string tag, params (string Name, string? Value)[] attributes)
    {
        Start(tag, attributes);
        _text.Append(" />");
    }

    /// <summary>Text, encoded.</summary>
    public void Text(string text) => _text.Append(HtmlText.Encode(text));

    /// <summary>A link to a place in the page.</summary>
    public void Link(string anchor, string text, string? title = null) => Element("a", text, ("href", "#" + anchor), ("title", title));

    /// <summary>The style sheet: the program's own, never from a file of the user.</summary>
    /// <exception cref="ArgumentException">It could end the element early.</exception>
    public void Style(string css)
    {
        if (css.AsSpan().IndexOfAny('<', '&') >= 0)
            throw new ArgumentException("A style sheet of a report has no '<' and no '&'.", nameof(css));
        _text.Append("\n<style>").Append(css).Append("</style>");
    }

    /// <summary>The page, with the declaration of its type.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public string Document() =>
        _open.Count == 0 ? $"<!DOCTYPE html>{_text}\n" : throw new InvalidOperationException($"The element '{_open.Peek()}' is still open.");

    private void Start(string tag, (string Name, string? Value)[] attributes)
    {
        if (!Inline.Contains(tag))
            _text.Append('\n');
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            if (value is not null)
                _text.Append(' ').Append(name).Append("=\"").Append(HtmlText.Encode(value)).Append('"');
    }

    private void Close() => _text.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>Closes its element when disposed.</summary>
    public readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
