using System.Globalization;
using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of the exact form of <c>war</c>, key for key.</summary>
internal static class ExactWarSection
{
    private const string Path = "war.exact";
    private const string Flows = "flows of one period's whole stake";

    private static readonly RecordShape<Quantity> Chance = Quantities.Of(0, 1, "probability");
    private static readonly RecordShape<Quantity> Share = Quantities.Of(0, 1, "share of the stake");
    private static readonly RecordShape<Quantity> Change = Quantities.Of(-1, 1, "change of a share or of a probability");
    private static readonly RecordShape<Quantity> Flow = Quantities.Of(double.NegativeInfinity, double.PositiveInfinity, Flows);
    private static readonly RecordShape<Quantity> Positive = Quantities.Of(0, double.PositiveInfinity, Flows);

    private static readonly RecordShape<SideNumbers> FlowPair = Pair("a number for each side", Flow);
    private static readonly RecordShape<SideNumbers> ChangePair = Pair("a change of a probability for each side", Change);

    private static readonly RecordShape<(int? Now, IReadOnlyList<Quantity> Values)> Front = new("the front", f => (
        Whole(f, "now", "Where the front is now, counted from 0; at the two ends one side has taken all."),
        f.May("values", ListOf(Share), [], "v_0 = 0 … v_N = 1: the share that side A holds at each front.")));

    private static readonly RecordShape<ExactWar> Strength = new("relative strength", f => new ExactWar
    {
        StrengthNow = Whole(f, "now", "Relative strength now, counted from 1; may be left out where there is one strength."),
        Advance = f.May("advance", ListOf(Chance), [], "p_1 … p_M: the chance that a moving front moves towards A."),
        WarKernel = f.May("war", ListOf(ListOf(Chance)), [], "M rows of M probabilities: how strength moves in a war period; left out: it stays."),
        CeasefireKernel = f.May("ceasefire", ListOf(ListOf(Chance)), [], "M rows of M probabilities: how strength moves in a ceasefire period; left out: it stays."),
    });

    private static readonly RecordShape<(IReadOnlyList<Quantity> A, IReadOnlyList<Quantity> B)> Beliefs = new("what each side believes of the battlefield", f => (
        f.May("A", ListOf(Chance), [], "p_1 … p_M as A believes; left out: as the analyst."),
        f.May("B", ListOf(Chance), [], "p_1 … p_M as B believes; left out: as the analyst.")));

    private static readonly RecordShape<(AgreementTerms Terms, IReadOnlyList<Quantity> Transfers)> Ceasefire = new("the share under a ceasefire", f =>
    {
        var share = f.May("share", Word(("none", AgreementTerms.None), ("line", AgreementTerms.Line), ("bargained", AgreementTerms.Bargained)), AgreementTerms.None, "none, the share at the line, or a share that is offered anew each period.");
        var transfers = f.May("transfer", ListOf(Change), [], "Instead of share: what the proposer may add to A's share at the line.");
        if (f.Has("share") && f.Has("transfer"))
            f.Problem("The share under a ceasefire is either a word or a list of transfers.");
        return (f.Has("transfer") ? AgreementTerms.Listed : share, transfers);
    }, shorthand: "share");

    private static readonly RecordShape<SideNumbers> Settlement = new("a settlement on offer", f =>
    {
        var share = f.Maybe("share", Flow, "y: A's flow; B's is 1 − y.");
        var (a, b) = (f.Maybe("A", Flow, "Instead of share: A's flow."), f.Maybe("B", Flow, "B's flow."));
        if (share is null == (a is null || b is null) || (share is not null && (a ?? b) is not null))
            f.Problem("A settlement is A's share, or a flow for A and one for B.");
        return new SideNumbers(share ?? a, share is null ? b : null);
    }, shorthand: "share");

    private static readonly RecordShape<(AgreementTerms Terms, IReadOnlyList<SideNumbers> Offers)> Settle = new("the settlements on offer", f =>
    {
        var terms = f.May("terms", Word(("none", AgreementTerms.None), ("bargained", AgreementTerms.Bargained)), AgreementTerms.None, "none, or any share from 0 to 1.");
        var offers = f.May("offers", ListOf(Settlement), [], "Instead of terms: a list of settlements.");
        if (f.Has("terms") && f.Has("offers"))
            f.Problem("Settlements are either a word or a list of offers.");
        return (f.Has("offers") ? AgreementTerms.Listed : terms, offers);
    }, shorthand: "terms", listShorthand: "offers");

    public static readonly RecordShape<ExactWar> Exact = new("the exact form of the war", Read);

    private enum Draw { Random, Alternate }

    private enum Paid { Same, Next }

    private enum Begins { War, Ceasefire }

    private enum Ends { Line, War }

    /// <summary>Every number of the form that is stated, in the order of the keys.</summary>
    public static IReadOnlyList<Quantity> All(ExactWar war)
    {
        IEnumerable<Quantity?> all =
        [
            war.Delta, war.Pi, war.Mu, .. war.FrontValues, .. war.Advance, .. war.WarKernel.SelectMany(row => row), .. war.CeasefireKernel.SelectMany(row => row),
            .. war.BelievedByA, .. war.BelievedByB, .. Both(war.Fight), .. Both(war.Hold), .. Both(war.Break), .. Both(war.Edge), war.Destroyed, .. war.Escalate,
            .. Both(war.Escalation), war.Accident, .. war.Transfers, .. war.Settlements.SelectMany(Both), .. Both(war.Bonus), war.Noise,
        ];
        return [.. all.OfType<Quantity>()];
    }

    private static IEnumerable<Quantity?> Both(SideNumbers? pair) => pair is null ? [] : [pair.A, pair.B];

    private static ExactWar Read(Fields f)
    {
        var delta = f.Maybe("delta", Chance, "Discount factor of one period, strictly between 0 and 1.");
        var pi = f.Maybe("pi", Chance, "Probability that A proposes (with alternate: proposes first); 0.5 where left out.");
        var proposer = f.May("proposer", Word<Draw>(), Draw.Random, "Whether the proposer is drawn anew each period or the sides alternate.");
        var timing = f.May("timing", Word<Paid>(), Paid.Same, "next: a battle pays the flow of the front before it, and the winner's total starts in the next period.");
        var mu = f.Maybe("mu", Chance, "Probability that the front moves in a battle; 1 where left out.");
        var start = f.May("start", Word<Begins>(), Begins.War, "What is the case now.");
        var front = f.May("front", Front, default, "The front.");
        var strength = f.Maybe("strength", Strength, "Relative strength.") ?? new ExactWar();
        var beliefs = f.May("beliefs", Beliefs, ([], []), "Where the sides differ from the analyst about the battlefield.");
        var fight = f.Maybe("fight", FlowPair, "Cost of each war period.");
        var hold = f.Maybe("hold", FlowPair, "Upkeep of each ceasefire period.");
        var breaks = f.Maybe("break", FlowPair, "Cost that the side which breaks a ceasefire pays at once.");
        var edge = f.Maybe("edge", ChangePair, "What the breaker's chance of advance gains in the first battle.");
        var destroyed = f.Maybe("destroyed", Share, "Share of the stake destroyed when one side takes all.");
        var escalate = f.May("escalate", ListOf(Chance, orOne: true), [], "e_1 … e_M: probability that a war period escalates; one number stands for all strengths.");
        var escalation = f.Maybe("escalation", FlowPair, "Total payoff of each side, from that period on, if the war escalates; 0 where left out.");
        var accident = f.Maybe("accident", Chance, "Probability that a ceasefire period collapses into battle by accident.");
        var ceasefire = f.May("ceasefire", Ceasefire, (AgreementTerms.None, []), "The share under a ceasefire: none, line, bargained, or a list of transfers.");
        var settle = f.May("settle", Settle, (AgreementTerms.None, []), "Settlements: none, bargained, or a list.");
        var bonus = f.Maybe("bonus", FlowPair, "Peace bonus: added to each side's flow under a settlement.");
        var noise = f.Maybe("noise", Positive, "Scale of the logit noise in choices; 0: none.");
        var horizon = Whole(f, "horizon", "Periods of the backward induction; 360 where left out.", 1, 100_000);
        var terminal = f.May("terminal", Word<Ends>(), Ends.Line, "What the sides expect after the horizon: each keeps its line, or war without talk.");
        return new ExactWar
        {
            Delta = delta.Under($"{Path}.delta"),
            Pi = pi.Under($"{Path}.pi"),
            Alternates = proposer == Draw.Alternate,
            PaysNextPeriod = timing == Paid.Next,
            Mu = mu.Under($"{Path}.mu"),
            InCeasefire = start == Begins.Ceasefire,
            FrontNow = front.Now,
            FrontValues = (front.Values ?? []).Under($"{Path}.front.values"),
            StrengthNow = strength.StrengthNow,
            Advance = strength.Advance.Under($"{Path}.strength.advance"),
            WarKernel = Rows(strength.WarKernel, $"{Path}.strength.war"),
            CeasefireKernel = Rows(strength.CeasefireKernel, $"{Path}.strength.ceasefire"),
            BelievedByA = beliefs.A.Under($"{Path}.beliefs.A"),
            BelievedByB = beliefs.B.Under($"{Path}.beliefs.B"),
            Fight = Under(fight, "fight"),
            Hold = Under(hold, "hold"),
            Break = Under(breaks, "break"),
            Edge = Under(edge, "edge"),
            Destroyed = destroyed.Under($"{Path}.destroyed"),
            Escalate = escalate.Under($"{Path}.escalate"),
            Escalation = Under(escalation, "escalation"),
            Accident = accident.Under($"{Path}.accident"),
            Ceasefire = ceasefire.Terms,
            Transfers = ceasefire.Transfers.Under($"{Path}.ceasefire.transfer"),
            Settle = settle.Terms,
            Settlements = [.. settle.Offers.Select((offer, i) => Under(offer, $"settle.{i.ToString(CultureInfo.InvariantCulture)}")!)],
            Bonus = Under(bonus, "bonus"),
            Noise = noise.Under($"{Path}.noise"),
            Horizon = horizon,
            EndsInWar = terminal == Ends.War,
        };
    }

    private static RecordShape<SideNumbers> Pair(string words, Shape<Quantity> number) => new(words, f => new SideNumbers(
        f.Maybe("A", number, "For side A."),
        f.Maybe("B", number, "For side B.")));

    private static SideNumbers? Under(SideNumbers? pair, string key) =>
        pair is null ? null : new SideNumbers(pair.A.Under($"{Path}.{key}.A"), pair.B.Under($"{Path}.{key}.B"));

    private static IReadOnlyList<IReadOnlyList<Quantity>> Rows(IReadOnlyList<IReadOnlyList<Quantity>> rows, string path) =>
        [.. rows.Select((row, i) => row.Under($"{path}.{i.ToString(CultureInfo.InvariantCulture)}"))];

    internal static int? Whole(Fields f, string key, string about, int least = 0, int most = 1_000)
    {
        var value = f.May(key, new NumberShape(least, most, whole: true), double.NaN, about);
        return double.IsNaN(value) ? null : (int)Math.Clamp(value, least, most);
    }
}
