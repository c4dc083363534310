using System.Globalization;
using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The plain quantities of <c>war</c>.</summary>
internal static class PlainWarSection
{
    private static readonly RecordShape<Quantity> Strength = Quantities.Of(-3, 3, WarWords.Strength.Unit, WarWords.Strength);
    private static readonly RecordShape<Quantity> Cost = Quantities.Of(0, 2, WarWords.Cost.Unit, WarWords.Cost);
    private static readonly RecordShape<Quantity> Added = Quantities.Of(-2, 2, WarWords.Cost.Unit, WarWords.Cost);
    private static readonly RecordShape<Quantity> Recovery = Quantities.Of(-0.5, 0.5, WarWords.Recovery.Unit, WarWords.Recovery);
    private static readonly RecordShape<Quantity> Part = Quantities.Of(0, 1, WarWords.Part.Unit, WarWords.Part);
    private static readonly RecordShape<Quantity> Sureness = Quantities.Of(0, 1, WarWords.Sureness.Unit, WarWords.Sureness);
    private static readonly RecordShape<Quantity> Risk = Quantities.Of(0, 1, WarWords.Risk.Unit, WarWords.Risk);
    private static readonly RecordShape<Quantity> Response = Quantities.Of(0, 120, WarWords.Response.Unit, WarWords.Response);
    private static readonly RecordShape<Quantity> Change = Quantities.Of(-1, 1, "change of a share or of a probability");

    private static readonly RecordShape<WarMember> Member = new("what war and peace mean to a member", f => new WarMember(
        f.Key,
        f.Maybe("stake", Quantities.Of(0, 2, "share of what the stake is worth to the deciding party", WarWords.Part), "What the stake is worth to it; as much as to the deciding party where left out."),
        f.Maybe("fight", Cost, "Its own cost of fighting."),
        f.Maybe("hold", Cost, "Its own cost of holding a ceasefire."),
        f.Maybe("break", Response, "What it pays itself when its side breaks a ceasefire."),
        f.Maybe("bonus", Added, "What a settlement adds to its flow.")));

    private static readonly RecordShape<WarSide> Side = new("a side of the war", f =>
    {
        var decides = f.May("decides", Party(), f.Key, "The party whose choice is the side's; the party of the side's name where left out.");
        var parties = f.May("parties", ListOf(Party(), orOne: true), [decides], "The parties on the side; the deciding one alone where left out.");
        var consent = f.May("consent", ListOf(Party(), orOne: true), [], "Members without whose acceptance no agreement comes about.");
        var members = f.May("members", new MapShape<WarMember>(Party(), Member), [], "What war and peace mean to members other than the deciding party.");
        return f.Placed(new WarSide(f.Key, parties, decides, consent, [.. members.Select(member => member.Value)]));
    });

    private static readonly RecordShape<WarPlace> Place = new("a place on the front", f => new WarPlace(
        f.Key,
        ExactWarSection.Whole(f, "step", "The step of the front at which the first side comes to hold it.", 1) ?? 1,
        f.Need("worth", Part, "Its share of the stake, above that of equal ground.")));

    private static readonly RecordShape<PlainWar> Front = new("the front of a war", f => new PlainWar
    {
        Steps = ExactWarSection.Whole(f, "steps", "How many steps lead from the end at which the second side holds all to the end at which the first does.", 2, 200),
        FrontNow = ExactWarSection.Whole(f, "now", "Where the front is now, in steps from the end at which the second side holds all.", 0, 200),
        FrontValues = f.May("values", ListOf(Quantities.Of(0, 1, "share of the stake")), [], "The first side's share at each front, from 0 at the first to 1 at the last; instead of places, where ground is not equal."),
        Speed = f.Maybe("speed", Quantities.Of(0, 1, WarWords.Speed.Unit, WarWords.Speed), "Chance per month that fighting moves the front one step."),
        Places = Values(f.May("places", new MapShape<WarPlace>(Id, Place), [], "Places whose capture is worth more than other ground.")),
    });

    private static readonly RecordShape<WarStrengthPoint> Point = new("a point of a table of strength", f => new WarStrengthPoint(
        f.Need("at", Strength, "The first side's strength against the second's."),
        f.Need("chance", Sureness, "The chance that a moving front moves in favour of the first side.")));

    private static readonly RecordShape<PlainWar> Balance = new("the balance of strength", f => new PlainWar
    {
        Strength = f.Maybe("now", Strength, "The first side's strength against the second's, now: a word, or the natural logarithm of the ratio."),
        Decisive = f.Maybe("decides", Quantities.Of(0, 10, WarWords.Decisive.Unit, WarWords.Decisive), "How much the ratio decides which way the front moves: chance = 1/(1 + e^(−slope·logarithm)); 1 where left out."),
        StrengthTable = f.May("table", ListOf(Point), [], "Instead of decides: points of a table from strength to the chance that a moving front moves in favour of the first side; straight lines between them."),
        Levels = ExactWarSection.Whole(f, "levels", "How many levels of relative strength are told apart; 11 where left out.", 3, 101),
        Reach = f.Maybe("reach", Quantities.Of(0.1, 5, WarWords.Strength.Unit), "The logarithm at which the outermost levels stand, up and down; 1.5 where left out."),
        Unrest = f.Maybe("unrest", Risk, "Chance per month that relative strength moves a level at random; none where left out."),
    }, shorthand: "now");

    private static readonly RecordShape<PlainWar> Recoveries = new("how strength recovers", f => new PlainWar
    {
        RecoveryInWar = BySide(f, "war", Recovery, "recovery.war", "For each side: what it gains (below 0: loses) per month of war; nothing where left out."),
        RecoveryInCeasefire = BySide(f, "ceasefire", Recovery, "recovery.ceasefire", "For each side: what it gains per month of ceasefire."),
    });

    private static readonly RecordShape<PlainWar> Guarantees = new("what a breach costs", f => new PlainWar
    {
        Detected = f.Maybe("detected", Sureness, "Chance that a breach is detected."),
        Attributed = f.Maybe("attributed", Sureness, "Chance that a detected breach is attributed to the side that broke the ceasefire."),
        Response = BySide(f, "response", Response, "guarantees.response", "For each side: what the response costs it if it broke the ceasefire, in months of the flow of all of the stake."),
        FirstStrike = BySide(f, "first_strike", Change, "guarantees.first_strike", "For each side: what its chance of advance gains in the battle with which it breaks a ceasefire."),
    });

    private static readonly RecordShape<PlainWar> Escalation = new("escalation", f => new PlainWar
    {
        Escalation = f.Maybe("chance", Risk, "Chance per month of war that it escalates."),
        EscalationLoss = BySide(f, "loss", Cost, "escalation.loss", "For each side: what it then loses for ever."),
    });

    private static readonly RecordShape<(AgreementTerms Terms, IReadOnlyList<Quantity> Transfers)> Ceasefire = new("the terms of a ceasefire", f =>
    {
        var share = f.May("share", Word(("line", AgreementTerms.Line), ("none", AgreementTerms.None), ("bargained", AgreementTerms.Bargained)), AgreementTerms.Line, "line: each keeps what it holds; bargained: any share, offered anew; none: no ceasefire.");
        var transfers = f.May("transfer", ListOf(Change), [], "Instead of share: what a proposer may add to the first side's share at the line.");
        if (f.Has("share") && f.Has("transfer"))
            f.Problem("The share under a ceasefire is either a word or a list of transfers.");
        return (f.Has("transfer") ? AgreementTerms.Listed : share, transfers);
    }, shorthand: "share");

    private static readonly RecordShape<WarSettlement> Settlement = new("a settlement of the war", f => new WarSettlement(
        f.Key,
        f.Maybe("says", Text, "The settlement in plain words."),
        f.Maybe("share", Quantities.Of(0, 1, WarWords.Part.Unit, WarWords.Part), "The first side's share of the stake; the second has the rest."),
        f.May("flows", new MapShape<Quantity>(Id, Added), [], "Instead of share: for each side, what the settlement brings it.").DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value),
        f.Maybe("proposal", Reference("the name of a proposal", IdKind.Proposal), "The proposal that it is; without flows they follow from what it is worth to the deciding parties, between their values of losing and of gaining all."),
        f.May("because", Because, [], "The claims that speak of it.")), shorthand: "share");

    private static readonly RecordShape<WarLever> Lever = new("a lever", f => new WarLever(
        f.Key,
        f.Need("kind", Word<WarLeverKind>(), "aid or sanctions."),
        f.May("by", ListOf(PartyOrGroup(), orOne: true), [], "Who holds the lever."),
        f.Need("on", Id, "The side that it works on."),
        f.Need("status", Word<WarLeverStatus>(), "Only what is in force changes the game."),
        f.Maybe("fight", Added, "Added to the side's cost of fighting."),
        f.Maybe("hold", Added, "Added to its cost of holding a ceasefire."),
        f.Maybe("recovery_in_war", Recovery, "Added to its recovery in war."),
        f.Maybe("recovery_in_ceasefire", Recovery, "Added to its recovery in a ceasefire."),
        f.Maybe("bonus", Added, "Added to its flow under a settlement, such as relief."),
        f.Maybe("says", Text, "The lever in plain words."),
        f.May("because", Because, [], "The claims that speak of it."),
        f.Maybe("note", Text, "The analyst's note.")));

    private enum Begins { War, Ceasefire }

    private enum Ends { Line, War }

    private enum Draw { Random, Alternate }

    /// <summary>Declares and reads the keys.</summary>
    public static PlainWar Read(Fields f)
    {
        var period = f.May("period", Word<WarPeriod>(), WarPeriod.Month, "What one period is. Rates are per month whatever the period.");
        var horizon = ExactWarSection.Whole(f, "horizon", "Periods of the backward induction; 360 where left out.", 1, 100_000);
        var sides = Values(f.May("sides", new MapShape<WarSide>(Id, Side), [], "The two sides; the front counts in favour of the first."));
        var start = f.May("start", Word<Begins>(), Begins.War, "What is the case now.");
        var front = f.May("front", Front, new PlainWar(), "The front.");
        var strength = f.May("strength", Balance, new PlainWar(), "The balance of strength.");
        var recovery = f.May("recovery", Recoveries, new PlainWar(), "How fast each side gains or loses strength, in war and in a ceasefire.");
        var fight = BySide(f, "fight", Cost, "fight", "For each side: the cost of fighting.");
        var hold = BySide(f, "hold", Cost, "hold", "For each side: the cost of holding a ceasefire; none where left out.");
        var destruction = f.Maybe("destruction", Part, "Share of the stake destroyed when one side takes all; none where left out.");
        var guarantees = f.May("guarantees", Guarantees, new PlainWar(), "What breaking a ceasefire costs: detected × attributed × response; nothing where left out.");
        var accident = f.Maybe("accident", Risk, "Chance per month that an unwatched ceasefire collapses by accident; none where left out.");
        var monitoring = f.Maybe("monitoring", Sureness, "The part of such accidents that monitoring prevents; none where left out.");
        var escalation = f.May("escalation", Escalation, new PlainWar(), "Escalation; none where left out.");
        var patience = f.Maybe("patience", Quantities.Of(0.01, 0.999, WarWords.Patience.Unit, WarWords.Patience), "What a gain in a year counts against the same gain today.");
        var proposes = f.Maybe("first_proposes", Sureness, "Chance that the first side makes the proposal of a period; 0.5 where left out.");
        var proposer = f.May("proposer", Word<Draw>(), Draw.Random, "Whether the proposer is drawn anew each period or the sides alternate.");
        var ceasefire = f.May("ceasefire", Ceasefire, (AgreementTerms.Line, []), "What each side has under a ceasefire: line, bargained, none, or a list of transfers.");
        var settlements = Values(f.May("settlements", new MapShape<WarSettlement>(Id, Settlement), [], "Settlements on offer."));
        var redLines = f.May("red_lines", new MapShape<IReadOnlyList<string>>(Id, ListOf(Id, orOne: true)), [], "For each side: the settlements that it would never take.");
        var bonus = BySide(f, "bonus", Added, "bonus", "For each side: what a settlement adds to its flow; nothing where left out.");
        var levers = Values(f.May("levers", new MapShape<WarLever>(Id, Lever), [], "Aid and sanctions with what they change."));
        var beliefs = BySide(f, "beliefs", Strength, "beliefs", "For a side: the balance of strength now as that side believes it.");
        var noise = f.Maybe("noise", Quantities.Of(0, 2, WarWords.Noise.Unit, WarWords.Noise), "How far choices stray from what is best; none where left out.");
        var terminal = f.May("terminal", Word<Ends>(), Ends.Line, "What the sides expect after the horizon: each keeps its line, or war without talk.");
        var war = front with
        {
            Steps = front.Steps ?? (front.FrontValues.Count > 2 ? front.FrontValues.Count - 1 : null),
            Period = period,
            Horizon = horizon,
            Sides = [.. sides.Select(side => side with { Members = [.. side.Members.Select(member => Placed(member, side.Id))] })],
            InCeasefire = start == Begins.Ceasefire,
            FrontValues = front.FrontValues.Under("war.front.values"),
            Places = [.. front.Places.Select(place => place with { Worth = place.Worth.Under($"war.front.places.{place.Id}.worth")! })],
            Speed = front.Speed.Under("war.front.speed"),
            Strength = strength.Strength.Under("war.strength.now"),
            Decisive = strength.Decisive.Under("war.strength.decides"),
            StrengthTable = [.. strength.StrengthTable.Select((point, i) => Placed(point, $"war.strength.table.{i.ToString(CultureInfo.InvariantCulture)}"))],
            Levels = strength.Levels,
            Reach = strength.Reach.Under("war.strength.reach"),
            Unrest = strength.Unrest.Under("war.strength.unrest"),
            RecoveryInWar = recovery.RecoveryInWar,
            RecoveryInCeasefire = recovery.RecoveryInCeasefire,
            Fight = fight,
            Hold = hold,
            Destruction = destruction.Under("war.destruction"),
            Detected = guarantees.Detected.Under("war.guarantees.detected"),
            Attributed = guarantees.Attributed.Under("war.guarantees.attributed"),
            Response = guarantees.Response,
            FirstStrike = guarantees.FirstStrike,
            Accident = accident.Under("war.accident"),
            Monitoring = monitoring.Under("war.monitoring"),
            Escalation = escalation.Escalation.Under("war.escalation.chance"),
            EscalationLoss = escalation.EscalationLoss,
            Patience = patience.Under("war.patience"),
            FirstProposes = proposes.Under("war.first_proposes"),
            Alternates = proposer == Draw.Alternate,
            Ceasefire = ceasefire.Terms,
            Transfers = ceasefire.Transfers.Under("war.ceasefire.transfer"),
            Settlements = [.. settlements.Select(item => Placed(item, $"war.settlements.{item.Id}"))],
            RedLines = redLines.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value),
            Bonus = bonus,
            Levers = [.. levers.Select(Placed)],
            Beliefs = beliefs,
            Noise = noise.Under("war.noise"),
            EndsInWar = terminal == Ends.War,
        };
        PlainWarChecks.Run(war, f);
        return war;
    }

    private static Dictionary<string, Quantity> BySide(Fields f, string key, Shape<Quantity> number, string path, string about) =>
        f.May(key, new MapShape<Quantity>(Id, number), [], about).DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.Value.Under($"war.{path}.{entry.Key}")!);

    private static WarStrengthPoint Placed(WarStrengthPoint point, string path) => new(point.At.Under($"{path}.at")!, point.Chance.Under($"{path}.chance")!);

    private static WarSettlement Placed(WarSettlement item, string path) => item with
    {
        Share = item.Share.Under($"{path}.share"),
        Flows = item.Flows.ToDictionary(entry => entry.Key, entry => entry.Value.Under($"{path}.flows.{entry.Key}")!),
    };

    private static WarMember Placed(WarMember member, string side)
    {
        var path = $"war.sides.{side}.members.{member.Party}";
        return new WarMember(member.Party, member.Stake.Under($"{path}.stake"), member.Fight.Under($"{path}.fight"), member.Hold.Under($"{path}.hold"),
            member.Break.Under($"{path}.break"), member.Bonus.Under($"{path}.bonus"));
    }

    private static WarLever Placed(WarLever lever)
    {
        var path = $"war.levers.{lever.Id}";
        return lever with
        {
            Fight = lever.Fight.Under($"{path}.fight"),
            Hold = lever.Hold.Under($"{path}.hold"),
            RecoveryInWar = lever.RecoveryInWar.Under($"{path}.recovery_in_war"),
            RecoveryInCeasefire = lever.RecoveryInCeasefire.Under($"{path}.recovery_in_ceasefire"),
            Bonus = lever.Bonus.Under($"{path}.bonus"),
        };
    }

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<(string Key, T Value)> entries) => [.. entries.Select(entry => entry.Value)];
}
