using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Tests.Files.Fuzzing;

/// <summary>Makes inputs that are nearly models: each number gives one input, always the same.</summary>
internal static partial class Mutator
{
    private static readonly string[] Oddities =
    [
        "\u202E", "\u2028", "\u0085", "\uFEFF", "\u0000", "\u001B[31m", "\uD83D\uDE00", "e\u0301", "ß", "İ", "\"\\uD800\"", "\"\\x00\"", "\"\\e[2J\"", "\"\\",
        "[", "]", "{", "}", "[[[[", "{{{{", "}}}}", ": ", "- ", "? ", "| ", "> ", "|+9\n", ">-\n", "#", "&a", "*a", "<<: *a", "!!int 3", "!tag", "%YAML 1.3\n---\n", "---\n", "...\n",
        "'", "\"", "`", "@", ",", "\t", "\r", "\r\n", "\n\n", "~", "null", "yes", "no", "on", "off", "true", "1e999", "-1", "0x1F", ".nan", ".inf", "1_000", "2026-02-30", "99999999999999999999",
        "not", "and", "or", "unless", "if", "iff", "(", ")", "not not not", "YN-", "rest", ">>", "unknown", "unspecified", "author", "a.b.c.d", "...", "..", "a..b", "../x.yaml", "include: x.yaml",
    ];

    private static readonly Action<StringBuilder, Dice>[] Changes =
    [Flip, Flip, SwapTokens, SwapTokens, ReplaceToken, ReplaceToken, InsertOddity, InsertOddity, Truncate, RepeatLine, DropLine, Indent, Splice, Nest, Stretch, Chain];

    public static byte[] Input(int number)
    {
        var dice = new Dice((ulong)number * 0xD1342543DE82EF95 + 1);
        var text = new StringBuilder(dice.Of(Seeds.All));
        for (var changes = 1 + dice.Below(4); changes > 0; changes--)
            dice.Of(Changes)(text, dice);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (dice.Below(4) == 0 && bytes.Length > 0)
            bytes[dice.Below(bytes.Length)] ^= (byte)(1 << dice.Below(8));
        return bytes;
    }

    private static void Flip(StringBuilder text, Dice dice)
    {
        if (text.Length > 0)
            text[dice.Below(text.Length)] = (char)(dice.Below(3) == 0 ? dice.Below(0xD800) : dice.Below(128));
    }

    private static void SwapTokens(StringBuilder text, Dice dice)
    {
        var tokens = Tokens(text);
        if (tokens.Count < 2)
            return;
        var (a, b) = (dice.Of(tokens), dice.Of(tokens));
        if (a.Index > b.Index)
            (a, b) = (b, a);
        if (a.Index + a.Length > b.Index)
            return;
        text.Remove(b.Index, b.Length).Insert(b.Index, a.Value).Remove(a.Index, a.Length).Insert(a.Index, b.Value);
    }

    private static void ReplaceToken(StringBuilder text, Dice dice)
    {
        var tokens = Tokens(text);
        if (tokens.Count == 0)
            return;
        var (old, other) = (dice.Of(tokens), dice.Of(Tokens(new StringBuilder(dice.Of(Seeds.All)))));
        text.Remove(old.Index, old.Length).Insert(old.Index, dice.Below(2) == 0 ? other.Value : dice.Of(Oddities));
    }

    private static void InsertOddity(StringBuilder text, Dice dice) => text.Insert(dice.Below(text.Length + 1), dice.Of(Oddities));

    private static void Truncate(StringBuilder text, Dice dice) => text.Length = dice.Below(text.Length + 1);

    private static void RepeatLine(StringBuilder text, Dice dice)
    {
        var lines = text.ToString().Split('\n');
        text.Insert(0, dice.Below(2) == 0 ? dice.Of(lines) + "\n" : "").Append('\n').Append(dice.Of(lines)).Append('\n');
    }

    private static void DropLine(StringBuilder text, Dice dice)
    {
        var lines = text.ToString().Split('\n').ToList();
        lines.RemoveAt(dice.Below(lines.Count));
        text.Clear().AppendJoin('\n', lines);
    }

    private static void Indent(StringBuilder text, Dice dice)
    {
        var lines = text.ToString().Split('\n');
        var at = dice.Below(lines.Length);
        lines[at] = dice.Below(2) == 0 ? new string(' ', dice.Below(5)) + lines[at] : lines[at].TrimStart();
        text.Clear().AppendJoin('\n', lines);
    }

    private static void Splice(StringBuilder text, Dice dice)
    {
        var other = dice.Of(Seeds.All);
        var (start, at) = (dice.Below(other.Length), dice.Below(text.Length + 1));
        text.Length = at;
        text.Append(other, start, other.Length - start);
    }

    private static void Nest(StringBuilder text, Dice dice)
    {
        var (piece, times) = (dice.Of(["[", "{", "{ a: ", "- ", "(", "not ", "? ", "a: {b: ", "!"]), dice.Below(dice.Below(20) == 0 ? 2_000 : 60));
        text.Insert(dice.Below(text.Length + 1), string.Concat(Enumerable.Repeat(piece, times)));
    }

    private static void Stretch(StringBuilder text, Dice dice) =>
        text.Insert(dice.Below(text.Length + 1), new string(dice.Of(['a', ' ', '\n', '-', '#', '\t', '"', 'é', '0']), dice.Below(dice.Below(20) == 0 ? 12_000 : 300)));

    private static void Chain(StringBuilder text, Dice dice)
    {
        var (word, name) = (dice.Of([" and ", " or ", " unless ", " iff ", ", ", ".", " if "]), dice.Of(["north.accept", "freeze", "a", "x.y"]));
        text.Insert(dice.Below(text.Length + 1), string.Join(word, Enumerable.Repeat(name, 2 + dice.Below(dice.Below(20) == 0 ? 1_200 : 20))));
    }

    private static MatchCollection Tokens(StringBuilder text) => Token().Matches(text.ToString());

    [GeneratedRegex(@"[\w.-]+|[^\s\w]")]
    private static partial Regex Token();
}
