namespace Parley.Evidence;

/// <summary>Counts and lists what rests on no claim, view by view.</summary>
internal static class Elements
{
    public static IReadOnlyList<UnclaimedElement> Unclaimed(ModelViews views)
    {
        var found = new Dictionary<(string Path, ElementKind Kind), (List<string> Perspectives, bool Noted)>();
        var order = new List<(string Path, ElementKind Kind)>();
        foreach (var view in views.Solved)
            foreach (var element in new ElementWalk(view.Root).All().Where(element => !element.Claimed && !element.Unknown))
            {
                var key = (element.Path, element.Kind);
                if (!found.TryGetValue(key, out var entry))
                {
                    order.Add(key);
                    entry = ([], true);
                }
                entry.Perspectives.Add(view.Perspective ?? "");
                found[key] = (entry.Perspectives, entry.Noted && element.Noted);
            }
        return [.. order.OrderBy(key => key.Kind).Select(key => new UnclaimedElement(
            key.Path, key.Kind, found[key].Noted, views.Perspectives.Count == 0 ? [] : found[key].Perspectives,
            found[key].Perspectives.Count == views.Solved.Count))];
    }

    public static IReadOnlyList<FigureCount> Figures(ModelViews views) => [.. views.Solved.Select(view => Figures(view))];

    private static FigureCount Figures(ModelView view)
    {
        var (numbers, own, unknown, statements, ownStatements) = (0, 0, 0, 0, 0);
        foreach (var element in new ElementWalk(view.Root).All())
            switch (element.Kind)
            {
                case ElementKind.Statement or ElementKind.Ranking:
                    statements++;
                    ownStatements += element.Claimed ? 0 : 1;
                    break;
                case ElementKind.Weight or ElementKind.Probability or ElementKind.Number when element.Unknown:
                    unknown++;
                    break;
                case ElementKind.Weight or ElementKind.Probability or ElementKind.Number:
                    numbers++;
                    own += element.Claimed ? 0 : 1;
                    break;
                default:
                    break;
            }
        return new FigureCount(view.Perspective, numbers, own, unknown, statements, ownStatements);
    }
}
