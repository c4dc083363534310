using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Tests.Documentation;

/// <summary>The parts of a Markdown page that can be checked: fenced blocks, links, headings.</summary>
internal sealed partial class Markdown
{
    private Markdown(IReadOnlyList<Block> blocks, IReadOnlyList<(int Line, string Target)> links, IReadOnlySet<string> anchors) =>
        (Blocks, Links, Anchors) = (blocks, links, anchors);

    /// <summary>A fenced block: what stands after the fence, the line of the first content line counted from 0, and the content.</summary>
    public sealed record Block(string Info, int First, IReadOnlyList<string> Lines)
    {
        public string Language => Info.Split(' ')[0];

        /// <summary>The value of <c>file=NAME</c>, or null.</summary>
        public string? File => Info.Split(' ').FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal))?[5..];
    }

    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<(int Line, string Target)> Links { get; }

    /// <summary>The names under which headings can be linked to.</summary>
    public IReadOnlySet<string> Anchors { get; }

    public static Markdown Read(string text)
    {
        var (blocks, links, anchors) = (new List<Block>(), new List<(int, string)>(), new HashSet<string>());
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var first = i + 1;
                for (i++; i < lines.Length && lines[i].TrimEnd() != "```"; i++)
                {
                }
                blocks.Add(new Block(lines[first - 1][3..].Trim(), first, lines[first..Math.Min(i, lines.Length)]));
                continue;
            }
            foreach (Match link in Link().Matches(lines[i]))
                links.Add((i + 1, link.Groups[1].Value));
            if (lines[i].StartsWith('#'))
                anchors.Add(Anchor(lines[i].TrimStart('#').Trim()));
        }
        return new Markdown(blocks, links, anchors);
    }

    // The rule of the sites that show such pages: lower case, spaces to hyphens, other marks left out.
    private static string Anchor(string heading)
    {
        var name = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                name.Append(c);
            else if (c == ' ')
                name.Append('-');
        return name.ToString();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
