using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Parley.Files.Shapes;

/// <summary>The small shapes that many sections use.</summary>
internal static partial class Common
{
    public static readonly TextShape Text = new();

    public static readonly FlagShape Flag = new();

    public static readonly FormulaShape Expression = new();

    public static readonly ListShape<string> Because = ListOf(Claim(), orOne: true);

    /// <summary>A new name: lower-case words joined by hyphens.</summary>
    public static readonly ScalarShape<string> Id = new(
        "a name in lower-case letters, digits and hyphens",
        () => new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        "",
        (node, _) => IdPattern().IsMatch(node.Value) && node.Value.Length <= 80
            ? (true, node.Value, null, null)
            : (false, "", $"'{Reading.Cut(node.Value)}' cannot be a name: names are lower-case letters, digits and hyphens, and start with a letter.", SuggestId(node.Value)));

    /// <summary>A day, a month, a year, or <c>undated</c>.</summary>
    public static readonly ScalarShape<string> Date = new(
        "a date such as 2025-10-24, 2025-10 or 2025, or undated",
        () => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["pattern"] = "^(undated|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$" }, new JsonObject { ["type"] = "integer" }) },
        "undated",
        (node, _) => (node.Value == "undated" || IsDate(node.Value), node.Value, null, "Write year-month-day, year-month, year, or undated."));

    /// <summary>A calendar day.</summary>
    public static readonly ScalarShape<DayOf> Day = new(
        "a day such as 2026-04-01",
        () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        new DayOf(default),
        (node, _) => (DateOnly.TryParseExact(node.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day), new DayOf(day), null, "Write year-month-day."));

    /// <summary>A calendar day as a reference, so that it can be absent.</summary>
    internal sealed record DayOf(DateOnly Value);

    /// <summary>A reference to something of the given kinds.</summary>
    public static ScalarShape<string> Reference(string words, params IdKind[] kinds) => new(
        words,
        () => new JsonObject { ["type"] = "string" },
        "",
        (node, reading) =>
        {
            reading.References.Add((kinds, node.Value, node.At));
            return (true, node.Value, null, null);
        });

    public static ScalarShape<string> Claim() => Reference("the name of a claim", IdKind.Claim);

    public static ScalarShape<string> Party() => Reference("the name of a party", IdKind.Party);

    public static ScalarShape<string> PartyOrGroup() => Reference("the name of a party or a group", IdKind.Party, IdKind.Group);

    /// <summary>A speaker: <c>author</c>, a party, a group, or a person's name or description.</summary>
    public static readonly ScalarShape<string> Speaker = new(
        "a speaker: author, a party, a group, or a person in free words",
        () => new JsonObject { ["type"] = "string" },
        "",
        (node, reading) =>
        {
            if (IdPattern().IsMatch(node.Value) && node.Value != "author")
                reading.References.Add(([IdKind.Party, IdKind.Group], node.Value, node.At));
            return (true, node.Value, null, null);
        });

    /// <summary>Text that has to match a pattern.</summary>
    public static ScalarShape<string> Matching(string words, string pattern) => new(
        words,
        () => new JsonObject { ["type"] = "string", ["pattern"] = pattern },
        "",
        (node, _) => (Regex.IsMatch(node.Value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), node.Value, null, null));

    /// <summary>One of the words of an enumeration, written with hyphens; <paramref name="words"/> gives them where they differ.</summary>
    public static ScalarShape<T> Word<T>(params (string Word, T Value)[] words)
        where T : struct, Enum
    {
        if (words.Length == 0)
            words = [.. Enum.GetValues<T>().Select(value => (Kebab(value.ToString()), value))];
        var known = string.Join(", ", words.Select(word => word.Word));
        return new ScalarShape<T>(
            $"one of {known}",
            () =>
            {
                var values = new JsonArray();
                foreach (var (word, _) in words)
                    values.Add((JsonNode?)word);
                return new JsonObject { ["enum"] = values };
            },
            words[0].Value,
            (node, _) =>
            {
                foreach (var (word, value) in words)
                    if (word == node.Value)
                        return (true, value, null, null);
                var near = Nearest.To(node.Value, words.Select(word => word.Word));
                return (false, default, $"'{Reading.Cut(node.Value)}' is not known here.", near is null ? $"Known here: {known}." : $"Did you mean '{near}'?");
            });
    }

    public static ListShape<T> ListOf<T>(Shape<T> item, bool orOne = false) => new(item, orOne);

    /// <summary>An enumeration's name as the file writes it.</summary>
    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Whether a text has the form of a name.</summary>
    internal static bool IsId(string text) => IdPattern().IsMatch(text);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? SuggestId(string text)
    {
        var words = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        return id.Length is > 0 and <= 80 && IdPattern().IsMatch(id) ? $"For example '{id}'." : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
