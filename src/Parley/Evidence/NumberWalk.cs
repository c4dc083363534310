using System.Text.Json;

namespace Parley.Evidence;

/// <summary>
/// Lists the numbers of a section: plain ones, and assumptions with a range, which count once.
/// A number rests on the claims that it names itself, or that anything around it names.
/// </summary>
internal static class NumberWalk
{
    private static readonly string[] Middle = ["best", "q50", "value"];

    public static IEnumerable<Element> In(JsonElement element, string path, Func<JsonElement, bool> hasClaims, bool claimed = false, bool noted = false)
    {
        claimed |= hasClaims(element);
        noted |= Json.Get(element, "note").ValueKind == JsonValueKind.String;
        if (element.ValueKind == JsonValueKind.Number || IsUnknown(element) || IsAssumption(element))
            return [new Element(path, ElementKind.Number, claimed, noted, IsUnknown(element))];
        return Json.Map(element).SelectMany(entry => In(entry.Value, $"{path}.{entry.Name}", hasClaims, claimed, noted))
            .Concat(Json.List(element).SelectMany(item => In(item.Item, $"{path}.{item.Name}", hasClaims, claimed, noted)));
    }

    /// <summary>Whether a number is stated as unknown.</summary>
    public static bool IsUnknown(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.ValueEquals("unknown") : Json.Get(element, "value") is { ValueKind: JsonValueKind.String } value && value.ValueEquals("unknown");

    private static bool IsAssumption(JsonElement element) =>
        Middle.Any(key => Json.Get(element, key).ValueKind is JsonValueKind.Number or JsonValueKind.String);
}
