using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Sentences about the least change of one side's number at which a ceasefire is agreed to and lasts. Every one says that it is no advice.</summary>
public static class WarLeastText
{
    /// <summary>The section for one kind of change: a sentence for each side and direction.</summary>
    public static TextSection Section(WarSolution war, IReadOnlyList<WarLeastChange> changes)
    {
        ArgumentNullException.ThrowIfNull(war);
        ArgumentNullException.ThrowIfNull(changes);
        var goal = changes[0].Goal;
        var lead = $"For a ceasefire that all whose consent is needed agree to now and that lasts {WarWording.Periods(war.Conflict, goal.Periods)} with at least {WarWording.Chance(goal.Probability)}, all else as stated.";
        return new TextSection("least", "The least change", lead, [.. changes.Select(change => new TextLine(0, Sentence(war, change)))]);
    }

    private static string Sentence(WarSolution war, WarLeastChange change)
    {
        var (side, result) = (change.Side is { } one ? WarWording.Side(war, one) : "either side", change.Result);
        var number = Number(change, side);
        if (result.NoneNeeded)
            return $"Not advice: no change of {number} is needed.";
        return result.Found
            ? $"Not advice: the least change of {number} would be {Way(war, change)}."
            : $"Not advice: no change of {number} between {Text(result.From)} and {Text(result.To)} was found at {result.Points.ToString(CultureInfo.InvariantCulture)} points that would be enough.";
    }

    private static string Number(WarLeastChange change, string side) => change.Change switch
    {
        WarChange.Guarantee => $"the guarantee against a breach by {side} (what breaking costs it)",
        WarChange.Recovery when change.Side is null => "how much strength moves otherwise than in war, for both sides alike",
        WarChange.Recovery => $"how much {side} recovers otherwise than in war",
        WarChange.Aid => change.Direction < 0 ? $"aid to {side} (its cost of fighting, lowered)" : $"sanctions on {side} (its cost of fighting, raised)",
        _ => $"the terms by a concession of {side} (of its share at the line)",
    };

    private static string Way(WarSolution war, WarLeastChange change)
    {
        var (from, to) = (change.Result.From, change.Result.Value);
        return change.Change switch
        {
            WarChange.Recovery when war.Conflict.War?.Plain is null => $"to {WarWording.Chance(to)} of what strength moves in a ceasefire (in the exact form for both sides at once)",
            WarChange.Recovery => $"to {WarWording.Chance(to)} of what it is",
            WarChange.Terms => $"{Text(Math.Abs(to))} of the stake for as long as the ceasefire lasts",
            WarChange.Guarantee => $"from {Text(from)} to {Text(to)} periods of the whole stake's flow{Response(war, to)}",
            _ => $"from {Text(from)} to {Text(to)} of the whole stake's flow",
        };
    }

    // In plain quantities a guarantee is a response that counts only if the breach is detected and attributed.
    private static string Response(WarSolution war, double cost)
    {
        if (war.Conflict.War?.Plain is not { } plain)
            return "";
        var certainty = (plain.Detected?.Best ?? 1) * (plain.Attributed?.Best ?? 1);
        return certainty > 0
            ? $", which a response worth {Text(cost * plain.Months / certainty)} months of that flow amounts to at the stated chances of detection and attribution"
            : ", which no response amounts to while breaches are never detected or attributed";
    }

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');
}
