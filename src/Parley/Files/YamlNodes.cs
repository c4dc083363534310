using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlParser = YamlDotNet.Core.Parser;

namespace Parley.Files;

/// <summary>
/// Reads YAML 1.2 text into nodes with positions: one document, no anchors, aliases or tags, no doubled keys, bounded depth and size.
/// </summary>
internal sealed class YamlNodes
{
    private readonly DiagnosticBag _bag;
    private readonly int _file;
    private readonly YamlParser _parser;
    private int _count;
    private Mark _last;

    private YamlNodes(DiagnosticBag bag, int file, string text)
    {
        _bag = bag;
        _file = file;
        _last = new Mark(file, 1, 1, 1);
        _parser = new YamlParser(new StringReader(text));
    }

    /// <summary>The root of the text at index <paramref name="file"/> of the bag's texts, or null with a diagnostic.</summary>
    public static Node? Read(DiagnosticBag bag, int file)
    {
        var reader = new YamlNodes(bag, file, bag.Texts[file].Text);
        try
        {
            return reader.Document();
        }
        catch (TooMuch problem)
        {
            bag.Error(problem.At, problem.Message);
        }
        catch (YamlException problem)
        {
            bag.Error(IsTab(problem.Message) ? reader.Tab(problem.Start, bag.Texts[file].Text) : reader.At(problem.Start, problem.Start), $"This is not valid YAML: {Plain(problem.Message)}", Hint(problem.Message));
        }
        return null;
    }

    private sealed class TooMuch(Mark at, string message) : Exception(message)
    {
        public Mark At { get; } = at;
    }

    // The parser has a few states in which it fails by itself instead of saying what is wrong with the text.
    private void Step()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or OverflowException or FormatException)
        {
            throw new TooMuch(_last, "This is not valid YAML soon after this place; nothing after it was read. A bracket, a brace or a quote may not be closed.");
        }
        if (_parser.Current is { } now)
            _last = At(now.Start, now.End);
    }

    private Node? Document()
    {
        Step();
        Step();
        if (_parser.Current is StreamEnd or null)
            return null;
        Step();
        var root = Value(0);
        Step();
        if (_parser.Current is DocumentStart second)
            _bag.Error(At(second.Start, second.End), "A second document starts here; a model file holds one.", "Remove the line of three dashes and what follows.");
        return root;
    }

    private Node Value(int depth)
    {
        var item = _parser.Current ?? throw new TooMuch(new Mark(_file, 1, 1, 1), "The file ends too early.");
        var at = At(item.Start, item.End);
        if (depth > Limits.Depth)
            throw new TooMuch(at, $"Lists and mappings are nested deeper than {Limits.Depth} here; nothing after this was read.");
        if (++_count > Limits.Nodes)
            throw new TooMuch(at, $"The file holds more than {Limits.Nodes} values; nothing after this was read.");
        if (item is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !IsPlainTag(node)))
            _bag.Error(at, "Anchors and tags ('&name', '!tag') are not used in a model file.", "Write the value out where it is needed.");
        switch (item)
        {
            case Scalar scalar:
                Step();
                if (HiddenCharacter(scalar.Value) is { } hidden)
                    _bag.Error(at, $"This text holds the character U+{hidden:X4}, which cannot be seen and can mislead.", "Remove it; only line breaks and tabs are taken.");
                return new ScalarNode(at, scalar.Value, scalar.Style == ScalarStyle.Plain) { Extent = Whole(scalar) };
            case AnchorAlias alias:
                Step();
                _bag.Error(at, $"Aliases ('*{Reading.Cut(alias.Value.Value)}') are not used in a model file.", "Write the value out, or put the text in quotes if a star was meant.");
                return new ScalarNode(at, "", true);
            case SequenceStart list:
                return List(at, depth, list.Style == SequenceStyle.Flow);
            case MappingStart map:
                return Map(at, depth, map.Style == MappingStyle.Flow);
            default:
                throw new TooMuch(at, "The file ends where a value was expected.");
        }
    }

    // Control characters, halves of characters, and the marks that turn the direction of writing round.
    private static int? HiddenCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if ((char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is '\u202D' or '\u202E')
                return c;
        }
        return null;
    }

    private static bool IsPlainTag(NodeEvent node) => node.Tag.Value is "?" or "!";

    private ListNode List(Mark at, int depth, bool flow)
    {
        var (items, start) = (new List<Node>(), _parser.Current!.Start.Index);
        Step();
        while (_parser.Current is not SequenceEnd)
        {
            if (items.Count == Limits.Items)
                throw new TooMuch(at, $"The list that starts here has more than {Limits.Items} items; nothing after this was read.");
            items.Add(Value(depth + 1));
        }
        var extent = Whole(start, flow);
        Step();
        return new ListNode(at, items) { Extent = extent };
    }

    private MapNode Map(Mark at, int depth, bool flow)
    {
        var start = _parser.Current!.Start.Index;
        var entries = new List<(ScalarNode, Node)>();
        var lines = new Dictionary<string, int>();
        Step();
        while (_parser.Current is not MappingEnd)
        {
            if (lines.Count == Limits.Items)
                throw new TooMuch(at, $"The mapping that starts here has more than {Limits.Items} keys; nothing after this was read.");
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not ScalarNode name)
                _bag.Error(key.At, "A key must be a word, not a list or a mapping.", "If the key starts with a bracket, put it in quotes.");
            else if (lines.TryGetValue(name.Value, out var line))
                _bag.Error(name.At, $"The key '{Reading.Cut(name.Value)}' stands twice; it was first given on line {line}.", "Keep one of the two, or rename one.");
            else
            {
                lines.Add(name.Value, name.At.Line);
                entries.Add((name, value));
            }
        }
        var extent = Whole(start, flow);
        Step();
        return new MapNode(at, entries) { Extent = extent };
    }

    private static Extent Whole(Scalar scalar) => new((int)scalar.Start.Index, (int)scalar.End.Index, scalar.Style switch
    {
        ScalarStyle.Plain => Layout.Word,
        ScalarStyle.Literal or ScalarStyle.Folded => Layout.BlockText,
        _ => Layout.Quoted,
    });

    private Extent Whole(long start, bool flow) => new((int)start, (int)_parser.Current!.Start.Index, flow ? Layout.Flow : Layout.Block);

    private Mark At(YamlDotNet.Core.Mark start, YamlDotNet.Core.Mark end)
    {
        var length = end.Line == start.Line ? (int)(end.Column - start.Column) : 1;
        return new Mark(_file, (int)start.Line, (int)start.Column, Math.Max(1, length));
    }

    private static string Plain(string message)
    {
        if (message.Contains("found invalid mapping", StringComparison.Ordinal) || message.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase))
            return "a colon with a space after it stands within unquoted text.";
        if (message.Contains("cannot start any token", StringComparison.Ordinal))
            return "a character stands here that cannot begin a value.";
        var text = Reading.Cut(message.ReplaceLineEndings(" ").Trim(), 200);
        return text.EndsWith('.') ? text : text + ".";
    }

    private static bool IsTab(string message) => message.Contains("tab as indentation", StringComparison.OrdinalIgnoreCase);

    // The parser names the start of the mapping in which a tab indents a line; the reader needs the line itself.
    private Mark Tab(YamlDotNet.Core.Mark from, string text)
    {
        foreach (var (index, line) in text.Split('\n').Index().Skip((int)from.Line - 1))
            if (line[..^line.TrimStart().Length].IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0 && line.TrimStart().Length > 0)
                return new Mark(_file, index + 1, tab + 1, 1);
        return At(from, from);
    }

    private static string Hint(string message) =>
        IsTab(message)
            ? "Indent with spaces, never with tabs."
            : message.Contains("flow", StringComparison.Ordinal) ? "A bracket, a brace or a quote may not be closed; text with a colon, a bracket or a comma in it stands in quotes."
            : "Text with a colon, a hash or a quote in it stands in quotes, or in a block after '|'; check the indentation too.";
}
