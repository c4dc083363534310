namespace Parley.Files.Editing;

/// <summary>A piece of YAML that is put into a text: read, and laid out at the column and with the steps that the text has.</summary>
internal sealed class Fragment
{
    private readonly string[] _lines;

    private Fragment(string text, Node root)
    {
        _lines = text.Split('\n');
        Root = root;
    }

    /// <summary>What the piece says.</summary>
    public Node Root { get; }

    /// <summary>The piece as it was written, with LF line endings.</summary>
    public string Text => string.Join('\n', _lines);

    /// <summary>Whether the piece is a list or mapping by indentation, which starts on a line of its own.</summary>
    public bool IsBlock => Root.Extent.Layout == Layout.Block;

    /// <summary>Whether the piece is one line that can follow a key.</summary>
    public bool IsLine => !IsBlock && _lines.Length == 1;

    /// <summary>Reads a piece of YAML, written from column 0 with steps of two. Exactly one of the results is null.</summary>
    public static (Fragment? Fragment, string? Problem) Read(string yaml)
    {
        var text = yaml.ReplaceLineEndings("\n").TrimEnd();
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText("the new text", text + "\n"));
        var root = text.Length == 0 ? null : YamlNodes.Read(bag, 0);
        if (bag.HasErrors)
            return (null, $"The new text is not valid YAML: {bag.Items[0].Message}");
        return root is null ? (null, "The new text is empty.") : (new Fragment(text, root), null);
    }

    /// <summary>What follows the colon of a key at a column, without the line ending after it.</summary>
    /// <param name="comment">A comment to keep on the line of the key.</param>
    public string AfterKey(int column, int step, string comment)
    {
        if (IsBlock)
            return comment + "\n" + string.Join('\n', Shift(column + step, step, true));
        var lines = Shift(IsLine ? 0 : column + TextShift(step), step, false);
        return " " + lines[0] + comment + string.Concat(lines.Skip(1).Select(line => "\n" + line));
    }

    /// <summary>What stands at a column after a dash.</summary>
    public string AfterDash(int column, int step)
    {
        var shift = IsBlock ? column : column - 2 + TextShift(2);
        return string.Join('\n', Shift(shift, step, false));
    }

    /// <summary>The piece under a key of its own, as a piece.</summary>
    public Fragment Under(string key) => Read(YamlFragment.Key(key) + ":" + AfterKey(0, 2, "")).Fragment!;

    /// <summary>The piece as the only item of a list.</summary>
    public Fragment AsItem() => Read(IsLine && Root is ScalarNode ? $"[{FlowText.Of(Root)}]" : "- " + AfterDash(2, 2)).Fragment!;

    // Text in lines of its own has to stand further in than its key.
    private int TextShift(int step)
    {
        if (Root.Extent.Layout == Layout.BlockText && _lines[0].Any(char.IsAsciiDigit))
            return 0;
        var least = _lines.Skip(1).Where(line => line.Trim().Length > 0).Select(Indent).DefaultIfEmpty(0).Min();
        return Math.Max(0, step - least);
    }

    private string[] Shift(int columns, int step, bool first)
    {
        var inside = InsideText();
        var (result, extra) = (new string[_lines.Length], 0);
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            if (line.Trim().Length == 0)
            {
                result[i] = "";
                continue;
            }
            if (!inside.Contains(i + 1) && IsBlock)
                extra = (step - 2) * (Indent(line) / 2);
            result[i] = i == 0 && !first ? line : new string(' ', Math.Max(0, columns + extra)) + line;
        }
        return result;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    // Lines that go on with a text that began on an earlier line are not set in by steps of their own.
    private HashSet<int> InsideText()
    {
        var (inside, lengths, at) = (new HashSet<int>(), new int[_lines.Length + 1], 0);
        for (var i = 0; i < _lines.Length; i++)
            (lengths[i], at) = (at, at + _lines[i].Length + 1);
        lengths[_lines.Length] = int.MaxValue;
        foreach (var scalar in Scalars(Root))
            for (var line = scalar.At.Line + 1; line <= _lines.Length && lengths[line - 1] < scalar.Extent.End; line++)
                inside.Add(line);
        return inside;
    }

    private static IEnumerable<ScalarNode> Scalars(Node node) => node switch
    {
        ScalarNode scalar => [scalar],
        MapNode map => map.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        ListNode list => list.Items.SelectMany(Scalars),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name),
    };
}
