namespace Parley.Assessment;

/// <summary>Sets a quantity of the battlefield also where a side acts on a perspective of its own, so that "what if it were so" means: and all saw it so.</summary>
internal static class WarEverywhere
{
    private const string Recovery = "war.recovery.ceasefire.";

    /// <summary>The model with the quantities at the paths set in every side's own view; in the analyst's they stay.</summary>
    public static WarModel Set(WarModel model, IEnumerable<string> paths, double value)
    {
        if (model.Plain is not { BelievedWars.Count: > 0 } plain)
            return model;
        var own = plain.BelievedWars;
        foreach (var path in paths)
            own = own.ToDictionary(entry => entry.Key, entry => Set(entry.Value, path, _ => value));
        return model with { Plain = plain with { BelievedWars = own } };
    }

    /// <summary>The plain war with each side's own view of one side's recovery in a ceasefire moved towards that in war: 1 as it is, 0 as in war.</summary>
    public static PlainWar Scale(PlainWar plain, string side, double scale) => plain with
    {
        BelievedWars = plain.BelievedWars.ToDictionary(entry => entry.Key, entry =>
        {
            var inWar = entry.Value.RecoveryInWar.GetValueOrDefault(side)?.Best ?? 0;
            return Set(entry.Value, Recovery + side, best => inWar + (scale * (best - inWar)));
        }),
    };

    private static PlainWar Set(PlainWar war, string path, Func<double, double> change)
    {
        if (path == "war.strength.now" && war.Strength is { } strength)
            return war with { Strength = Changed(strength, change) };
        return path.StartsWith(Recovery, StringComparison.Ordinal)
            ? war with { RecoveryInCeasefire = war.RecoveryInCeasefire.ToDictionary(entry => entry.Key, entry => entry.Key == path[Recovery.Length..] ? Changed(entry.Value, change) : entry.Value) }
            : war;
    }

    private static Quantity Changed(Quantity quantity, Func<double, double> change) => quantity with { Number = quantity.Number with { Best = change(quantity.Best) } };
}
