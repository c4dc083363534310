namespace Parley.Files;

/// <summary>A model file as read: the base, the perspectives, and everything that is wrong with it. Immutable and safe to share.</summary>
public sealed class ModelFile
{
    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyDictionary<string, (Conflict Conflict, MapNode Root)> _resolved;
    private readonly MapNode _root;

    internal ModelFile(string path, Conflict conflict, MapNode root, IReadOnlyList<Perspective> perspectives,
        IReadOnlyDictionary<string, (Conflict, MapNode)> resolved, DiagnosticBag bag)
    {
        Path = path;
        Base = conflict;
        Perspectives = perspectives;
        _root = root;
        _resolved = resolved;
        _bag = bag;
        Diagnostics = bag.Items;
        DiagnosticCount = bag.Count;
        HasErrors = bag.HasErrors;
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>The files that the model is made of: itself, what it includes, and the texts of its sources, whether they exist or not.</summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path.Length == 0 ? "." : Path)) ?? "";
            var sources = _resolved.Values.Select(view => view.Conflict).Prepend(Base).SelectMany(view => view.Sources).Select(source => source.File).OfType<string>();
            return [Path, .. _bag.Texts.Skip(1).Select(text => text.Name).Concat(sources).Distinct().Select(name => System.IO.Path.Combine(folder, name))];
        }
    }

    /// <summary>What nobody contests. No headline rests on this alone where there are perspectives.</summary>
    public Conflict Base { get; }

    /// <summary>The perspectives in the order of the file.</summary>
    public IReadOnlyList<Perspective> Perspectives { get; }

    /// <summary>What is wrong, at most <see cref="Limits.Diagnostics"/>, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many problems there are, listed or not.</summary>
    public int DiagnosticCount { get; }

    /// <summary>Whether the model cannot be used.</summary>
    public bool HasErrors { get; }

    /// <summary>The conflict as a perspective sees it; the base for null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such perspective.</exception>
    public Conflict In(string? perspective) => perspective is null ? Base : _resolved[perspective].Conflict;

    /// <summary>The views that findings are computed in: every perspective, or the base where there is none.</summary>
    public IReadOnlyList<Conflict> Views => Perspectives.Count == 0 ? [Base] : [.. Perspectives.Select(p => In(p.Id))];

    /// <summary>The canonical resolved JSON of a perspective or, for null, of the base: UTF-8, without spaces.</summary>
    public byte[] CanonicalJson(string? perspective) => Canonical.Json(RootOf(perspective));

    /// <summary>A diagnostic at a model path (dotted keys, list items by id or by number from 0), or as near to it as the file goes.</summary>
    public Diagnostic At(string? perspective, string path, Severity severity, string message, string? suggestion = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var mark = Locate(RootOf(perspective), path);
        var text = mark.File < _bag.Texts.Count ? _bag.Texts[mark.File] : null;
        return new Diagnostic(severity, message, text?.Name ?? Path, mark.Line, mark.Column, Math.Max(1, mark.Length), text?.Line(mark.Line), suggestion);
    }

    /// <summary>The nodes of a perspective or, for null, of the base.</summary>
    internal MapNode RootOf(string? perspective) => perspective is null ? _root : _resolved[perspective].Root;

    private static Mark Locate(MapNode root, string path)
    {
        Node node = root;
        var mark = root.At;
        foreach (var key in path.Split('.'))
        {
            if (node is MapNode map)
            {
                var (name, value) = map.Entries.FirstOrDefault(entry => entry.Key.Value == key);
                if (value is null)
                    break;
                (node, mark) = (value, name.At);
            }
            else if (node is ListNode list)
            {
                var item = int.TryParse(key, out var index) && index >= 0 && index < list.Items.Count
                    ? list.Items[index]
                    : list.Items.FirstOrDefault(entry => ((entry as MapNode)?.Find("id") as ScalarNode)?.Value == key);
                if (item is null)
                    break;
                (node, mark) = (item, item.At);
            }
            else
                break;
        }
        return mark;
    }
}
