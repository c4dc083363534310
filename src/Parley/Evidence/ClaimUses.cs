using System.Text.Json;

namespace Parley.Evidence;

/// <summary>Finds every <c>because</c> and <c>claimed_by</c> of the base and of every perspective, whatever section it stands in.</summary>
internal static class ClaimUses
{
    public static IReadOnlyList<ClaimUse> Of(ModelViews views, IReadOnlyList<Claim> claims)
    {
        var elements = new Dictionary<string, List<string>>();
        var seen = new HashSet<(string, string)>();
        foreach (var claim in claims)
            elements.TryAdd(claim.Id, []);
        foreach (var view in views.All)
            foreach (var section in Json.Map(view.Root).Where(section => section.Name is not ("claims" or "perspectives")))
                Walk(section.Value, section.Name);
        return [.. claims.GroupBy(claim => claim.Id).Select(group =>
            new ClaimUse(group.Key, elements[group.Key], [.. group.SelectMany(claim => claim.Supports).Where(other => other != group.Key).Distinct()]))];

        void Walk(JsonElement element, string path)
        {
            foreach (var claim in Json.Claims(element).Concat(Json.Claims(element, "claimed_by")))
                if (elements.TryGetValue(claim, out var paths) && seen.Add((claim, path)))
                    paths.Add(path);
            foreach (var entry in Json.Map(element))
                Walk(entry.Value, $"{path}.{entry.Name}");
            foreach (var (name, item) in Json.List(element))
                Walk(item, $"{path}.{name}");
        }
    }
}
