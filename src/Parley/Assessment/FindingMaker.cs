namespace Parley.Assessment;

/// <summary>Makes findings of one view, filling in what all of them share.</summary>
internal static class FindingMaker
{
    public const string GraphMethod = "graph-model";

    public static Finding Make(Conflict conflict, string kind, IReadOnlyList<string> subjects, FindingValue value, IEnumerable<string> restsOn,
        bool headline = false, string method = GraphMethod, MethodStatus status = MethodStatus.Published, params (string Role, IReadOnlyList<string> Names)[] detail)
    {
        IReadOnlyList<string> paths = [.. restsOn.Distinct()];
        return new Finding(
            string.Join('.', [kind, .. subjects]), kind, subjects, value, detail.ToDictionary(entry => entry.Role, entry => entry.Names),
            method, status, paths, ClaimsOf.Paths(conflict, paths), headline, conflict.Perspective?.Id);
    }
}
