using System.Globalization;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Shapes;

/// <summary>The keys of a number that may be uncertain, shared by assumptions and by quantities of a war.</summary>
internal static class Ranges
{
    private const string Forms =
        "best with low and high; low and high with shape: uniform; q5, q50 and q95; mean, sd, low and high; one_of; or unknown";

    private enum RangeShape { Pert, Triangular, Uniform }

    private static readonly NumberShape Number = new();

    private static readonly RecordShape<WeightedValue> Alternative = new("one of several values", f =>
    {
        var value = f.Need("value", Number, "The value …");
        var weight = f.May("weight", Number, 1, "… and how much it counts beside the others; 1 where left out.");
        if (weight <= 0)
            f.Problem("The weight of an alternative is above 0.", "Leave the alternative out.", "weight");
        return f.Placed(new WeightedValue(value, weight));
    }, shorthand: "value");

    /// <summary>Reads the keys.</summary>
    /// <param name="what">What it is, with its article, for messages: "An assumption".</param>
    /// <param name="simple">The simplest forms that it takes, for messages: "a number".</param>
    /// <param name="single">Reads the single value that stands under the key <c>value</c>.</param>
    public static Assumption Read(Fields f, string what, string simple, Func<string, Assumption> single)
    {
        var value = f.Maybe("value", Text, "A single value in place of a range.");
        var best = f.May("best", Number, double.NaN, "The best guess …");
        var low = f.May("low", Number, double.NaN, "… the lowest value thought possible …");
        var high = f.May("high", Number, double.NaN, "… and the highest.");
        var shape = f.May("shape", Word<RangeShape>(), RangeShape.Pert, "How values between the lowest and the highest are spread: pert (a smooth peak at the best guess), triangular, or uniform (all alike; best may be left out).");
        var q5 = f.May("q5", Number, double.NaN, "The value below which it lies with 5 per cent …");
        var q50 = f.May("q50", Number, double.NaN, "… with 50 …");
        var q95 = f.May("q95", Number, double.NaN, "… and with 95 per cent.");
        var mean = f.May("mean", Number, double.NaN, "The mean of a normal distribution …");
        var deviation = f.May("sd", Number, double.NaN, "… and its standard deviation; it is cut off at low and high.");
        var alternatives = f.May("one_of", ListOf(Alternative), [], "Several values of which one holds, each with a weight.");
        var because = f.May("because", Because, [], "The claims that it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        var normal = f.Has("mean") || f.Has("sd");
        var quantiles = f.Has("q5") || f.Has("q50") || f.Has("q95");
        var ends = f.Has("best") || f.Has("low") || f.Has("high") || f.Has("shape");
        var read = value is not null ? single(value)
            : f.Has("one_of") ? OneOf(alternatives)
            : normal ? new Assumption(AssumptionForm.TruncatedNormal, mean, low, high, [], null) { Deviation = deviation }
            : quantiles ? new Assumption(AssumptionForm.Quantiles, q50, q5, q95, [], null)
            : shape == RangeShape.Uniform ? new Assumption(AssumptionForm.Uniform, f.Has("best") ? best : (low + high) / 2, low, high, [], null)
            : new Assumption(shape == RangeShape.Triangular ? AssumptionForm.Triangular : AssumptionForm.LowBestHigh, best, low, high, [], null);
        var forms = (value is null ? 0 : 1) + (f.Has("one_of") ? 1 : 0) + (normal || ends ? 1 : 0) + (quantiles ? 1 : 0);
        if (forms != 1 || normal && (f.Has("best") || f.Has("shape")) || f.Has("one_of") && alternatives.Count == 0 || read.Form != AssumptionForm.Unknown && double.IsNaN(read.Best + read.Low + read.High + read.Deviation))
            f.Problem($"{what} is {simple}; {Forms}.", f.Has("low") && f.Has("high") && forms == 1 && !normal && !f.Has("best") ? "Add best, or shape: uniform." : null);
        else if (read.Form != AssumptionForm.Unknown)
            Order(f, read);
        return read with { Because = because, Note = note };
    }

    /// <summary>Reports a range that leaves the limits of its quantity.</summary>
    public static void Within(Fields f, Assumption read, double least, double most, string of)
    {
        if (read.Form != AssumptionForm.Unknown && (read.Low < least || read.High > most))
            f.Problem($"{Say(read.Low < least ? read.Low : read.High)} is outside the range of this quantity: {Limits(least, most)}{of}.");
    }

    private static void Order(Fields f, Assumption read)
    {
        if (read.Low > read.Best || read.Best > read.High)
            f.Problem("The values are out of order: the lowest comes first, the highest last.");
        else if (read.Form == AssumptionForm.TruncatedNormal && read.Deviation <= 0)
            f.Problem("A standard deviation is above 0.", "Write the number alone where it is certain.", "sd");
        else if (read.Form == AssumptionForm.TruncatedNormal && read.Low == read.High || read.Form == AssumptionForm.Quantiles && read.Low == read.High)
            f.Problem("The lowest and the highest value are the same, so there is no range.", "Write the number alone where it is certain.");
        foreach (var twice in read.Alternatives.GroupBy(entry => entry.Value).Where(group => group.Count() > 1))
            f.Problem($"The alternative {Say(twice.Key)} is listed twice.", "Add up its weights.", "one_of");
    }

    private static Assumption OneOf(IReadOnlyList<WeightedValue> alternatives) => alternatives.Count == 0
        ? new Assumption(AssumptionForm.OneOf, double.NaN, double.NaN, double.NaN, [], null)
        : new Assumption(AssumptionForm.OneOf, alternatives.First(entry => entry.Weight == alternatives.Max(other => other.Weight)).Value,
            alternatives.Min(entry => entry.Value), alternatives.Max(entry => entry.Value), [], null)
        { Alternatives = alternatives };

    private static string Limits(double least, double most) => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (true, true) => $"from {Say(least)} to {Say(most)}",
        (true, false) => $"at least {Say(least)}",
        _ => $"at most {Say(most)}",
    };

    private static string Say(double number) => number.ToString(CultureInfo.InvariantCulture);
}
