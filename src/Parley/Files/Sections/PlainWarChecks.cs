using Parley.Files.Shapes;

namespace Parley.Files.Sections;

/// <summary>What has to fit together among the plain quantities of a war.</summary>
internal static class PlainWarChecks
{
    public static void Run(PlainWar war, Fields f)
    {
        Sides(war, f);
        Front(war, f);
        FrontValues(war, f);
        StrengthTable(war, f);
        Settlements(war, f);
    }

    private static void Sides(PlainWar war, Fields f)
    {
        if (f.Has("sides") && war.Sides.Count != 2)
            f.Problem($"A war has two sides; here there are {war.Sides.Count}.", "Several parties can stand on one side.", "sides");
        foreach (var party in war.Sides.SelectMany(side => side.Parties.Distinct()).GroupBy(party => party).Where(group => group.Count() > 1))
            f.Problem($"'{Reading.Cut(party.Key)}' stands on both sides.", "Each party stands on one side, or on none.", "sides");
        foreach (var side in war.Sides)
        {
            if (!side.Parties.Contains(side.Decides))
                f.Problem($"'{Reading.Cut(side.Decides)}' decides for the side '{Reading.Cut(side.Id)}' but is not one of its parties.", at: "sides");
            foreach (var stranger in side.Consent.Concat(side.Members.Select(member => member.Party)).Where(party => !side.Parties.Contains(party)).Distinct())
                f.Problem($"'{Reading.Cut(stranger)}' is not one of the parties of the side '{Reading.Cut(side.Id)}'.", at: "sides");
            if (side.Members.FirstOrDefault(member => member.Party == side.Decides) is not null)
                f.Problem($"The numbers of '{Reading.Cut(side.Decides)}', which decides, are those of its side.", at: "sides");
        }
        (string Key, IEnumerable<string> Names)[] named =
        [
            ("recovery", war.RecoveryInWar.Keys.Concat(war.RecoveryInCeasefire.Keys)), ("fight", war.Fight.Keys), ("hold", war.Hold.Keys),
            ("guarantees", war.Response.Keys.Concat(war.FirstStrike.Keys)), ("escalation", war.EscalationLoss.Keys), ("red_lines", war.RedLines.Keys),
            ("bonus", war.Bonus.Keys), ("levers", war.Levers.Select(lever => lever.On)), ("beliefs", war.Beliefs.Keys),
            ("settlements", war.Settlements.SelectMany(item => item.Flows.Keys)),
        ];
        foreach (var (key, names) in named)
            foreach (var name in names.Where(name => war.Sides.All(side => side.Id != name)).Distinct())
                f.Problem($"There is no side named '{Reading.Cut(name)}'.", Nearest.To(name, war.Sides.Select(side => side.Id)) is { } near ? $"Did you mean '{near}'?" : null, key);
    }

    private static void Front(PlainWar war, Fields f)
    {
        if (war is { Steps: { } steps, FrontNow: { } now } && (now < 1 || now > steps - 1))
            f.Problem($"The front stands at step {now}, outside its range: from 1 to {steps - 1}. At the two ends one side has taken all.", at: "front");
        foreach (var place in war.Places.Where(place => war.Steps is { } most && place.Step > most))
            f.Problem($"The place '{Reading.Cut(place.Id)}' lies at step {place.Step}, beyond the front's last step {war.Steps}.", at: "front");
        if (war.Places.Sum(place => place.Worth.Best) > 1)
            f.Problem("The places together are worth more than the whole stake.", at: "front");
        if (war.Strength is { } strength && Math.Abs(strength.Best) > (war.Reach?.Best ?? 1.5))
            f.Problem("Strength now lies beyond the outermost level.", "Raise strength.reach.", "strength");
        if (Drift(war, war.RecoveryInCeasefire) > 2 * (war.Reach?.Best ?? 1.5) || Drift(war, war.RecoveryInWar) > 2 * (war.Reach?.Best ?? 1.5))
            f.Problem("Strength would cross its whole range within one period, so that nobody could fight on what the model says.", "Shorten the period, or lower the recovery.", "recovery");
    }

    private static void FrontValues(PlainWar war, Fields f)
    {
        if (war.FrontValues.Count == 0)
            return;
        if (war.Steps is { } steps && war.FrontValues.Count != steps + 1)
            f.Problem($"A front of {steps} steps needs {steps + 1} values, one for each place that it can stand at and both ends; here are {war.FrontValues.Count}.", at: "front");
        if (war.FrontValues[0].Best != 0 || war.FrontValues[^1].Best != 1)
            f.Problem("The values of the front start at 0, where the first side holds nothing, and end at 1, where it holds all.", at: "front");
        if (war.Places.Count > 0)
            f.Problem("The front has values or places, not both: values already say what every step is worth.", at: "front");
    }

    private static void StrengthTable(PlainWar war, Fields f)
    {
        if (war.StrengthTable.Count == 0)
            return;
        if (war.Decisive is not null)
            f.Problem("Strength decides by a slope or by a table, not both.", "Leave out decides, or the table.", "strength");
        for (var i = 1; i < war.StrengthTable.Count; i++)
            if (!(war.StrengthTable[i - 1].At.Best < war.StrengthTable[i].At.Best))
                f.Problem("The table of strength goes from the weakest to the strongest, no strength twice.", at: "strength");
    }

    private static double Drift(PlainWar war, IReadOnlyDictionary<string, Quantity> recovery) =>
        war.Sides.Count == 2 ? war.Months * Math.Abs((recovery.GetValueOrDefault(war.Sides[0].Id)?.Best ?? 0) - (recovery.GetValueOrDefault(war.Sides[1].Id)?.Best ?? 0)) : 0;

    private static void Settlements(PlainWar war, Fields f)
    {
        foreach (var item in war.Settlements)
        {
            if ((item.Share is not null ? 1 : 0) + (item.Flows.Count > 0 || item.Proposal is not null ? 1 : 0) != 1)
                f.Problem($"The settlement '{Reading.Cut(item.Id)}' needs the first side's share, or flows for both sides, or a proposal.", at: "settlements");
            else if (item.Flows.Count > 0 && war.Sides.Count == 2 && war.Sides.Any(side => !item.Flows.ContainsKey(side.Id)))
                f.Problem($"The settlement '{Reading.Cut(item.Id)}' needs a flow for each side: {war.Sides[0].Id} and {war.Sides[1].Id}.", at: "settlements");
        }
        foreach (var (_, names) in war.RedLines)
            foreach (var name in names.Where(name => war.Settlements.All(item => item.Id != name)).Distinct())
                f.Problem($"There is no settlement named '{Reading.Cut(name)}'.", Nearest.To(name, war.Settlements.Select(item => item.Id)) is { } near ? $"Did you mean '{near}'?" : null, "red_lines");
        if (war.Settlements.Count > 0 && war.Settlements.All(item => war.RedLines.Values.Any(names => names.Contains(item.Id))))
            f.Problem("The red lines contradict each other: together they rule out every settlement on offer.", "Leave settlements out if there can be none.", "red_lines");
        if (war.Noise is { Best: > 0 } && war.Ceasefire == AgreementTerms.Bargained)
            f.Problem("Bargained shares need choices without noise: noise needs a finite list of offers.", "Use ceasefire: line, or a list of transfers.", "ceasefire");
    }
}
