using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What <c>parley war</c> says about one view: sections of sentences, then figures.</summary>
public static class WarReport
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<TextSection> Sections(WarSolution war, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        var findings = WarFindings.Of(war, cancel);
        return
        [
            .. Part("ceasefire", war.Game.Start == FightAndTalk.Regime.War ? "A ceasefire now" : "The ceasefire", Lead, "war.ceasefire.accepted", "war.ceasefire.gain", "war.ceasefire.lasts"),
            .. Part("when", "What the answer turns on", "Each set to every word of its scale in turn and so seen by all, all else as stated.", "war.when"),
            .. Believed(war),
            .. Part("now", "As it stands", null, "war.value", "war.now"),
            .. Part("forecast", "Forecast", null, "war.forecast.war", "war.forecast.ceasefire", "war.forecast.settled", "war.forecast.takes-all", "war.forecast.escalated"),
            new TextSection("ever", "If both keep to what they do now", null, [.. WarEver.Lines(war).Select(line => new TextLine(0, line))]),
            .. Part("equilibria", "How sure the answer is", null, "war.equilibria", "war.touchy"),
            new TextSection("outside", "The outside view", null, [new TextLine(0, WarBriefSection.OutsideView)]),
            .. Words(war),
        ];

        IEnumerable<TextSection> Part(string id, string heading, string? lead, params string[] kinds)
        {
            var lines = findings.Where(finding => kinds.Contains(finding.Kind)).Select(finding => new TextLine(0, FindingText.Sentence(finding, war.Conflict))).ToList();
            if (lines.Count > 0)
                yield return new TextSection(id, heading, lead, lines);
        }
    }

    /// <summary>Maps of what the sides do, the survival curve of a ceasefire, and the forecast over time.</summary>
    /// <param name="war">The solved war.</param>
    /// <param name="periods">How far to look.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<WarFigure> Figures(WarSolution war, int periods, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        return WarFigures.Of(war, periods, cancel);
    }

    private const string Lead = "By each side's own reckoning. One period of the whole stake's flow is what all that is contested brings in one period.";

    private static IEnumerable<TextSection> Believed(WarSolution war)
    {
        if (war.Conflict is not { War.Plain: { BelievedWars.Count: > 0 } plain, Perspective: { } perspective })
            yield break;
        yield return new TextSection("believes", "What the sides act on", "Their choices are by their own view of the battlefield, the forecast by this one's.",
        [
            .. plain.Sides.Where(side => plain.BelievedWars.ContainsKey(side.Id)).Select(side => new TextLine(0,
                $"{Wording.Capital(war.Conflict.InText(side.Decides))} takes the pace of the front, strength and recovery as the perspective ‘{perspective.Believes[side.Decides]}’ has them.")),
        ]);
    }

    private static IEnumerable<TextSection> Words(WarSolution war)
    {
        var lines = war.Conflict.War!.Quantities.Where(quantity => quantity.Word is not null || quantity.IsUnknown).Select(quantity => new TextLine(0, WarExplain.Stated(quantity))).ToList();
        if (lines.Count > 0)
            yield return new TextSection("words", "Words and what they stand for", "From the published scales; see --explain for every number.", lines);
    }
}
