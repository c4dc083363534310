namespace Parley.Evidence;

/// <summary>Of whom a claim about a group holds.</summary>
public enum GroupReach
{
    /// <summary>Of every member.</summary>
    All,

    /// <summary>Of the members that are listed.</summary>
    Members,

    /// <summary>The source does not say.</summary>
    Unclear,

    /// <summary>The model does not say: the claim is about the group and has no <c>holds_of</c> for it.</summary>
    Unstated,
}

/// <summary>A claim about a group.</summary>
/// <param name="Members">The members of which it holds; all of them for <see cref="GroupReach.All"/>, none where that is not known.</param>
public sealed record GroupClaim(Claim Claim, string Group, GroupReach Reach, IReadOnlyList<string> Members);
