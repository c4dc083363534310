using Parley.Files;

namespace Parley.Cli.Verbs;

/// <summary>The claims that answers may rest on, and those that they do.</summary>
internal static class AskClaims
{
    /// <summary>The claims about a party, or about a group that it belongs to, or that it makes itself.</summary>
    public static IReadOnlyList<Claim> About(Conflict conflict, string party)
    {
        var names = conflict.Groups.Where(group => group.Members.Contains(party)).Select(group => group.Id).Append(party).ToHashSet();
        return [.. conflict.Claims.Where(claim => claim.About.Any(names.Contains) || claim.Speaker.Contains(party))];
    }

    /// <summary>The claims that any of the answers rests on, each once.</summary>
    public static IReadOnlyList<string> Behind(IReadOnlyList<AnsweredComparison> answers) => [.. answers.SelectMany(answer => answer.Because).Distinct()];
}
