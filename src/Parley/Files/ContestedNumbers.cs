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
        var sets = perspectives.Entries.Select(entry => (entry.Key, Paths: PathsOf(entry.Value))).ToList();
        var contested = sets.SelectMany(set => set.Paths).Where(path => IsFigure(path.Key, path.Value)).Select(path => path.Key).Distinct().ToList();
        foreach (var path in contested.Where(path => Reaches(root, path)))
            foreach (var (name, paths) in sets)
                if (!paths.Any(own => Covers(own.Key, path)))
                    bag.Warning(name.At, $"The perspective '{name.Value}' takes '{path}' from the base, although another perspective contests it.", $"Set '{path}' in every perspective, or in none.");
    }

    private static List<(string Key, Node Value)> PathsOf(Node perspective) =>
        (perspective as MapNode)?.Find("set") is MapNode set ? [.. set.Entries.Select(entry => (entry.Key.Value, entry.Value))] : [];

    private static bool IsFigure(string path, Node value) =>
        path.StartsWith("preferences.", StringComparison.Ordinal)
        || value is ScalarNode scalar && Shapes.NumberShape.TryParse(scalar, out _)
        || value is MapNode map && (map.Find("best") ?? map.Find("q50")) is not null;

    private static bool Covers(string own, string path) =>
        own == path || path.StartsWith(own + ".", StringComparison.Ordinal) || own.StartsWith(path + ".", StringComparison.Ordinal);

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
