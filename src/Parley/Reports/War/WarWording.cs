using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>Pieces of sentences about wars.</summary>
internal static class WarWording
{
    /// <summary>An action as JSON and findings name it.</summary>
    public static string Key(ActionKind kind) => kind switch
    {
        ActionKind.Settle => "settle",
        ActionKind.Ceasefire => "ceasefire",
        ActionKind.Hold => "hold",
        ActionKind.Break => "break",
        _ => "fight",
    };

    /// <summary>The name of a side by its id in findings: that of its deciding party.</summary>
    public static string Side(Conflict conflict, string id)
    {
        if (conflict.War?.Plain is { } plain)
            return plain.Sides.FirstOrDefault(side => side.Id == id) is { } side ? conflict.InText(side.Decides) : conflict.InText(id);
        return id is "a" or "b" ? $"side {id.ToUpperInvariant()}" : conflict.InText(id);
    }

    public static string Side(WarSolution war, Side side) => Side(war.Conflict, war.Id(side));

    /// <summary>A number of periods in words.</summary>
    public static string Periods(Conflict conflict, int periods)
    {
        if (conflict.War?.Plain is not { } plain)
            return Wording.Count(periods, "period");
        var unit = plain.Period switch { WarPeriod.Week => "week", WarPeriod.Quarter => "quarter", WarPeriod.Year => "year", _ => "month" };
        return periods == 1 ? $"one {unit}" : $"{periods.ToString(CultureInfo.InvariantCulture)} {unit}s";
    }

    /// <summary>A figure with two digits after the point, with its sign where asked for.</summary>
    public static string Figure(double value, bool signed = false)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("0.00", CultureInfo.InvariantCulture);
        return rounded < 0 ? $"−{text}" : signed && rounded > 0 ? $"+{text}" : text;
    }

    /// <summary>A probability, or a range of it where both ends are not the same when rounded.</summary>
    public static string Chance(double low, double high)
    {
        var (from, to) = (Percent(low), Percent(high));
        return from == to ? $"{from} %" : to == "under 1" ? "under 1 %" : $"{(from == "under 1" ? "0" : from)}–{(to == "over 99" ? "100" : to)} %";
    }

    public static string Chance(double value) => Chance(value, value);

    // "under 1" and "over 99" say that it is neither impossible nor certain.
    private static string Percent(double value)
    {
        var percent = Math.Round(value * 100, MidpointRounding.AwayFromZero);
        return percent < 1 && value > 1e-9 ? "under 1" : percent > 99 && value < 1 - 1e-9 ? "over 99" : percent.ToString("0", CultureInfo.InvariantCulture);
    }
}
