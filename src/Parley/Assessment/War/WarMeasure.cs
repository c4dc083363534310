using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>A figure of the war game that a finding reports, read from an answer.</summary>
/// <param name="Finding">The id of the finding.</param>
/// <param name="IsTruth">Whether the figure is a truth value: 1 true, 0 false.</param>
/// <param name="Of">The figure in an answer that was solved.</param>
public sealed record WarMeasure(string Finding, bool IsTruth, Func<WarAnswer, double> Of)
{
    /// <summary>Every such figure of a section, in the order of the findings. Where a finding gives a range, the figure is that of the terminal condition which the model names.</summary>
    public static IReadOnlyList<WarMeasure> All(WarModel war)
    {
        ArgumentNullException.ThrowIfNull(war);
        var (a, b) = war.Plain is { } plain && plain.Sides.Count == 2 ? (plain.Sides[0].Id, plain.Sides[1].Id) : ("a", "b");
        var ceasefire = (war.Plain?.Ceasefire ?? war.Exact?.Ceasefire) != AgreementTerms.None;
        IEnumerable<WarMeasure> all =
        [
            .. ceasefire ? (WarMeasure[])[new("war.ceasefire.accepted", true, answer => answer.Accepted ? 1 : 0), new("war.ceasefire.lasts", false, answer => answer.Headline.InForce)] : [],
            new($"war.value.{a}", false, answer => answer.Headline.ValueA),
            new($"war.value.{b}", false, answer => answer.Headline.ValueB),
            After("war.forecast.war", at => at.War),
            After("war.forecast.ceasefire", at => at.Ceasefire),
            After("war.forecast.settled", at => at.Settled),
            After($"war.forecast.takes-all.{a}", at => at.ATakesAll),
            After($"war.forecast.takes-all.{b}", at => at.BTakesAll),
            After("war.forecast.escalated", at => at.Escalated),
            new("war.equilibria", true, answer => answer.Several ? 1 : 0),
        ];
        return [.. all];
    }

    private static WarMeasure After(string finding, Func<ForecastPeriod, double> chance) => new(finding, false, answer => chance(answer.Headline.After));
}
