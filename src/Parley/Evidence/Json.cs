using System.Text.Json;

namespace Parley.Evidence;

/// <summary>Looks into canonical JSON without minding what is absent.</summary>
internal static class Json
{
    /// <summary>The property of a mapping; an undefined element where there is none.</summary>
    public static JsonElement Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The entries of a section that is a mapping; none where it is absent.</summary>
    public static IEnumerable<JsonProperty> Map(JsonElement element, string name) => Map(Get(element, name));

    /// <summary>The entries of a mapping; none where it is something else.</summary>
    public static IEnumerable<JsonProperty> Map(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];

    /// <summary>The items of a list with their names in a path: the id, or the number from 0.</summary>
    public static IEnumerable<(string Name, JsonElement Item)> List(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
            yield break;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var id = Get(item, "id");
            yield return (id.ValueKind == JsonValueKind.String ? id.GetString()! : index.ToString(System.Globalization.CultureInfo.InvariantCulture), item);
            index++;
        }
    }

    /// <summary>The claims that a mapping names at <paramref name="key"/>: a list of names, or a single one.</summary>
    public static IEnumerable<string> Claims(JsonElement element, string key = "because")
    {
        var value = Get(element, key);
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
            _ => [],
        };
    }

    /// <summary>The claims of sources that are the analyst's own notes: what rests on them alone is the analyst's own.</summary>
    public static HashSet<string> OwnClaims(JsonElement root)
    {
        var own = Map(root, "sources").Where(source => Get(source.Value, "own").ValueKind == JsonValueKind.True).Select(source => source.Name).ToHashSet();
        return [.. Map(root, "claims").Where(claim => Get(claim.Value, "source") is { ValueKind: JsonValueKind.String } name && own.Contains(name.GetString()!)).Select(claim => claim.Name)];
    }
}
