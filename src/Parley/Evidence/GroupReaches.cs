namespace Parley.Evidence;

/// <summary>Finds, for every claim about a group, of which members it is said to hold.</summary>
internal static class GroupReaches
{
    public static IReadOnlyList<GroupClaim> Of(IReadOnlyList<Claim> claims, Conflict conflict)
    {
        var groups = conflict.Groups.ToDictionary(group => group.Id);
        return [.. claims.SelectMany(claim => claim.About.Concat(claim.HoldsOf.Select(scope => scope.Group)).Distinct()
            .Where(groups.ContainsKey)
            .Select(group => Reach(claim, groups[group])))];
    }

    private static GroupClaim Reach(Claim claim, Group group) => claim.HoldsOf.FirstOrDefault(scope => scope.Group == group.Id) switch
    {
        null => new GroupClaim(claim, group.Id, GroupReach.Unstated, []),
        { Unclear: true } => new GroupClaim(claim, group.Id, GroupReach.Unclear, []),
        { Members.Count: 0 } => new GroupClaim(claim, group.Id, GroupReach.All, group.Members),
        var scope => new GroupClaim(claim, group.Id, GroupReach.Members, scope.Members),
    };
}
