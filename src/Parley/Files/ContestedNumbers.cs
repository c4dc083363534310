namespace Parley.Files;

/// <summary>
/// The base holds only what nobody contests. A preference or a number that one perspective sets, and that another would take from the base,
/// is contested and is reported where the other perspective leaves it out.
/// </summary>
internal static class ContestedNumbers
{
    public static void Check(MapNode root, MapNode? perspectives, DiagnosticBag bag)
    {
        if (perspectives is null)
            return;
        var sets = perspectives.Entries.Take(Limits.Perspectives).Select(entry => (entry.Key, Paths: PathsOf(entry.Value))).ToList();
        var contested = sets.SelectMany(set => set.Paths).Where(path => IsFigure(path.Key, path.Value)).Select(path => path.Key).Distinct().ToList();
        var covers = sets.Select(set => (Name: set.Key, Covers: Covering(set.Paths.Select(path => path.Key)))).ToList();
        foreach (var path in contested.Where(path => Reaches(root, path)))
            foreach (var (name, _) in covers.Where(set => !set.Covers(path)))
                bag.Warning(name.At, $"The perspective '{Reading.Cut(name.Value)}' takes '{Reading.Cut(path)}' from the base, although another perspective contests it.", $"Set '{Reading.Cut(path)}' in every perspective, or in none.");
    }

    private static List<(string Key, Node Value)> PathsOf(Node perspective) =>
        (perspective as MapNode)?.Find("set") is MapNode set ? [.. set.Entries.Take(Limits.Paths).Select(entry => (entry.Key.Value, entry.Value))] : [];

    private static bool IsFigure(string path, Node value) =>
        path.StartsWith("preferences.", StringComparison.Ordinal) || path.StartsWith("war.", StringComparison.Ordinal)
        || value is ScalarNode scalar && Shapes.NumberShape.TryParse(scalar, out _)
        || value is MapNode map && (map.Find("best") ?? map.Find("low") ?? map.Find("q50") ?? map.Find("one_of")) is not null;

    // A path is covered by a path that is set at it, above it or below it.
    private static Func<string, bool> Covering(IEnumerable<string> paths)
    {
        HashSet<string> own = [.. paths];
        HashSet<string> above = [.. own.SelectMany(Above)];
        return path => above.Contains(path) || Above(path).Any(own.Contains);
    }

    private static IEnumerable<string> Above(string path)
    {
        yield return path;
        for (var (point, parts) = (path.LastIndexOf('.'), 0); point > 0 && parts < Limits.Depth; parts++)
        {
            yield return path[..point];
            point = path.LastIndexOf('.', point - 1);
        }
    }

    private static bool Reaches(MapNode root, string path)
    {
        Node? node = root;
        foreach (var key in path.Split('.'))
            node = node switch
            {
                MapNode map => map.Find(key),
                ListNode list => list.Items.FirstOrDefault(item => ((item as MapNode)?.Find("id") as ScalarNode)?.Value == key),
                _ => null,
            };
        return node is not null;
    }
}
