using System.Globalization;
using System.Text.Json;

namespace Parley.Reports;

/// <summary>Says in few words what stands at a path of a perspective's canonical form, and on which claims it rests.</summary>
internal static class ValueWords
{
    /// <summary>What is said where a view has nothing at the path.</summary>
    public const string Absent = "no part of this view";

    private const int MostItems = 3;

    private const int MostLetters = 240;

    private static readonly string[] Said = ["because", "note", "about", "name"];

    /// <summary>The element at a path; list items by their id. Null where there is none.</summary>
    public static JsonElement? At(JsonElement root, string path)
    {
        JsonElement? at = root;
        foreach (var key in path.Split('.'))
            at = at is not { } here ? null : here.ValueKind switch
            {
                JsonValueKind.Object => here.TryGetProperty(key, out var value) ? value : null,
                JsonValueKind.Array => here.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) && id.GetString() == key).Select(item => (JsonElement?)item).FirstOrDefault(),
                _ => null,
            };
        return at;
    }

    /// <summary>The value in words; cut where it is long.</summary>
    public static string Of(JsonElement? element, Conflict conflict)
    {
        var text = element is { } value ? Say(value, conflict) : Absent;
        return text.Length <= MostLetters ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', MostLetters)), " …");
    }

    /// <summary>The claims named anywhere in the value, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<string> Claims(JsonElement? element) => element is { } value ? [.. Because(value).Distinct()] : [];

    private static IEnumerable<string> Because(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(entry => entry.Name == "because" && entry.Value.ValueKind == JsonValueKind.Array
            ? entry.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) : Because(entry.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Because),
        _ => [],
    };

    private static string Say(JsonElement value, Conflict conflict) => value.ValueKind switch
    {
        JsonValueKind.Object => Record(value, conflict),
        JsonValueKind.Array => Items(value, conflict),
        JsonValueKind.Number => value.GetDouble().ToString("0.######", CultureInfo.InvariantCulture),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => value.GetString()!,
        _ => "nothing",
    };

    private static string Record(JsonElement value, Conflict conflict)
    {
        if (value.TryGetProperty("value", out var single))
            return Say(single, conflict);
        if (value.TryGetProperty("best", out var best) && value.TryGetProperty("low", out var low) && value.TryGetProperty("high", out var high))
            return $"{Say(best, conflict)} ({Say(low, conflict)} to {Say(high, conflict)})";
        if (value.TryGetProperty("q5", out var q5) && value.TryGetProperty("q50", out var q50) && value.TryGetProperty("q95", out var q95))
            return $"{Say(q50, conflict)} (nine in ten from {Say(q5, conflict)} to {Say(q95, conflict)})";
        if (value.TryGetProperty("means", out var means))
            return $"‘{Wording.Bare(means.GetString()!)}’";
        if (value.TryGetProperty("will_not", out var willNot) && value.TryGetProperty("unless", out var unless))
        {
            var open = value.TryGetProperty("content", out var content) && content.GetString() == "unspecified";
            return $"{(value.TryGetProperty("party", out var party) ? conflict.NameOf(party.GetString()!) : "")}: not {Say(willNot, conflict)} unless {(open ? $"‘{Say(unless, conflict).Replace('-', ' ')}’, which is not specified" : Say(unless, conflict))}";
        }
        if (value.TryGetProperty("condition", out var condition) && value.EnumerateObject().Count(entry => !Said.Contains(entry.Name)) <= 2)
            return $"the condition ‘{condition.GetString()!.Replace('-', ' ')}’";
        var parts = value.EnumerateObject().Where(entry => !Said.Contains(entry.Name) && entry.Name != "id").ToList();
        return parts is [{ Name: "says" or "statements" or "ranking" or "weights" } only] ? Say(only.Value, conflict)
            : string.Join("; ", parts.Select(entry => $"{conflict.NameOf(entry.Name).Replace('-', ' ').Replace('_', ' ')} {Nested(entry.Value, conflict)}"));
    }

    private static string Nested(JsonElement value, Conflict conflict)
    {
        var text = Say(value, conflict);
        return value.ValueKind == JsonValueKind.Object && text.Contains(';', StringComparison.Ordinal) ? $"({text})" : text;
    }

    // Lists of numbers stand as they are; of statements the first few, in their order.
    private static string Items(JsonElement list, Conflict conflict)
    {
        var items = list.EnumerateArray().ToList();
        if (items.TrueForAll(item => item.ValueKind is JsonValueKind.Number or JsonValueKind.String))
            return string.Join(", ", items.Select(item => Say(item, conflict)));
        var more = items.Count - MostItems;
        return string.Join("; then ", items.Take(MostItems).Select(item => Say(item, conflict))) + (more > 0 ? $"; and {Wording.Number(more)} more" : "");
    }
}
