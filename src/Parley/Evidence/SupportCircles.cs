namespace Parley.Evidence;

/// <summary>
/// Finds claims that support each other in a circle: the strongly connected parts of the links <c>supports</c>, in the base and every perspective.
/// Claims that can be in no circle are peeled off first; each remaining part is what can be reached both ways from its first claim.
/// Cost: claims plus links, times the number of separate circles.
/// </summary>
internal static class SupportCircles
{
    public static IReadOnlyList<SupportCircle> Of(ModelViews views)
    {
        var found = new List<SupportCircle>();
        var seen = new HashSet<string>();
        foreach (var claims in views.All.DistinctBy(view => view.Conflict.SectionDigests.GetValueOrDefault("claims")).Select(view => view.Conflict.Claims))
            foreach (var circle in In(claims))
                if (seen.Add(string.Join(' ', [.. circle.Claims, "+", .. circle.Others])))
                    found.Add(circle);
        return found;
    }

    private static IEnumerable<SupportCircle> In(IReadOnlyList<Claim> claims)
    {
        var forward = Links(claims.SelectMany(claim => claim.Supports.Select(other => (claim.Id, other))));
        var backward = Links(claims.SelectMany(claim => claim.Supports.Select(other => (other, claim.Id))));
        var left = Peel(claims, forward, backward);
        foreach (var claim in claims.Where(claim => left.Contains(claim.Id)))
        {
            if (!left.Contains(claim.Id))
                continue;
            var part = Reach(claim.Id, forward, left).Keys.ToHashSet();
            part.IntersectWith(Reach(claim.Id, backward, left).Keys);
            left.Remove(claim.Id);
            left.ExceptWith(part);
            if (!part.Contains(claim.Id))
                continue;
            var circle = Shortest(claim.Id, forward, part);
            part.ExceptWith(circle);
            yield return new SupportCircle(circle, [.. claims.Select(other => other.Id).Where(part.Contains)]);
        }
    }

    private static Dictionary<string, List<string>> Links(IEnumerable<(string From, string To)> links) =>
        links.GroupBy(link => link.From).ToDictionary(group => group.Key, group => group.Select(link => link.To).Distinct().ToList());

    // A claim without a link in or without a link out is in no circle; taking it away may bare others.
    private static HashSet<string> Peel(IReadOnlyList<Claim> claims, Dictionary<string, List<string>> forward, Dictionary<string, List<string>> backward)
    {
        var left = claims.Select(claim => claim.Id).ToHashSet();
        foreach (var (outward, inward) in new[] { (forward, backward), (backward, forward) })
        {
            var open = left.ToDictionary(id => id, id => outward.GetValueOrDefault(id)?.Count(left.Contains) ?? 0);
            var bare = new Queue<string>(claims.Select(claim => claim.Id).Where(id => left.Contains(id) && open[id] == 0));
            while (bare.TryDequeue(out var id))
            {
                left.Remove(id);
                foreach (var other in inward.GetValueOrDefault(id) ?? [])
                    if (left.Contains(other) && --open[other] == 0)
                        bare.Enqueue(other);
            }
        }
        return left;
    }

    // What can be reached by at least one link, with the claim from which it was first reached.
    private static Dictionary<string, string> Reach(string start, Dictionary<string, List<string>> links, HashSet<string> within)
    {
        var from = new Dictionary<string, string>();
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var id))
            foreach (var next in links.GetValueOrDefault(id) ?? [])
                if (within.Contains(next) && from.TryAdd(next, id))
                    queue.Enqueue(next);
        return from;
    }

    private static List<string> Shortest(string start, Dictionary<string, List<string>> forward, HashSet<string> part)
    {
        var from = Reach(start, forward, part);
        var circle = new List<string>();
        for (var id = from[start]; id != start; id = from[id])
            circle.Add(id);
        circle.Add(start);
        circle.Reverse();
        return circle;
    }
}
