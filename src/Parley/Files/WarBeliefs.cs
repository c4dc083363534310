namespace Parley.Files;

/// <summary>Gives each side whose deciding party acts on a perspective of its own the war as that perspective has it.</summary>
internal static class WarBeliefs
{
    /// <summary>The view with the believed wars filled in. A perspective with other sides, or without a plain war, leaves the analyst's.</summary>
    /// <param name="view">The conflict as one perspective sees it.</param>
    /// <param name="other">The conflict as another perspective sees it, by its name; null where there is none.</param>
    public static Conflict Link(Conflict view, Func<string, Conflict?> other)
    {
        if (view is not { War: { Plain: { } plain } war, Perspective: { Believes.Count: > 0 } perspective })
            return view;
        var believed = new Dictionary<string, PlainWar>();
        foreach (var side in plain.Sides)
        {
            if (!perspective.Believes.TryGetValue(side.Decides, out var name) || name == perspective.Id || other(name)?.War?.Plain is not { } own)
                continue;
            if (own.Sides.Select(item => item.Id).SequenceEqual(plain.Sides.Select(item => item.Id)))
                believed.TryAdd(side.Id, own);
        }
        return believed.Count == 0 ? view : view with { War = war with { Plain = plain with { BelievedWars = believed } } };
    }
}
