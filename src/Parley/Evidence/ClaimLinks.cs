namespace Parley.Evidence;

/// <summary>Follows <c>version_of</c> and <c>contradicts</c> between claims.</summary>
internal static class ClaimLinks
{
    /// <summary>
    /// Claims that lead to the same first claim by <c>version_of</c>, where there are at least two. A valid model has no circles, but two forms
    /// of one claim in different perspectives might; a walk stops where it meets itself. Cost: claims, as what was walked once is remembered.
    /// </summary>
    public static IReadOnlyList<VersionFamily> Versions(IReadOnlyList<Claim> claims)
    {
        var earlier = new Dictionary<string, string>();
        foreach (var claim in claims)
            if (claim.VersionOf is not null)
                earlier.TryAdd(claim.Id, claim.VersionOf);
        return [.. claims.GroupBy(claim => First(claim.Id)).Select(group => group.ToList())
            .Where(family => family.Any(claim => claim.VersionOf is not null))
            .Select(family => new VersionFamily(family, family.Select(claim => Plain(claim.Says)).Distinct().Skip(1).Any(), family.All(claim => claim.Source == family[0].Source)))];

        string First(string id)
        {
            var walked = new HashSet<string>();
            while (walked.Add(id) && earlier.TryGetValue(id, out var next))
                id = next;
            foreach (var step in walked.Where(step => step != id))
                earlier[step] = id;
            return id;
        }
    }

    /// <summary>Each pair of claims of which at least one is said to contradict the other, once.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(IReadOnlyList<Claim> claims)
    {
        var byId = claims.GroupBy(claim => claim.Id).ToDictionary(group => group.Key, group => group.First());
        var seen = new HashSet<(string, string)>();
        var found = new List<Contradiction>();
        foreach (var claim in claims)
            foreach (var other in claim.Contradicts)
                if (byId.TryGetValue(other, out var second) && seen.Add((claim.Id, other)) && seen.Add((other, claim.Id)))
                    found.Add(new Contradiction(claim, second, claim.Source == second.Source));
        return found;
    }

    private static string Plain(string says) => string.Join(' ', says.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
