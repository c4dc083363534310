using Parley.Deals;
using Parley.Tests.Deals.Oracles;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.Deals;

/// <summary>Steps of carrying a deal out: a case by hand, and many against an oracle that plays them out.</summary>
public sealed class StepWalkTests
{
    [Fact]
    public void Who_is_paid_first_would_not_deliver_and_a_delivery_that_is_paid_for_after_it_is_done()
    {
        // The buyer values the goods at 3 and the payment at -2; for the seller the goods cost 1 and the payment brings 2.
        var conflict = Trade();
        var paidFirst = StepWalk.Of(conflict, Proposal([Pay(), Deliver()]))!;
        var temptation = Assert.Single(paidFirst.Temptations);
        Assert.Equal((1, "seller", 2.0, 1.0), (temptation.Step, temptation.Party, temptation.Refusing, temptation.Whole));
        Assert.Equal([0, -2, 1], paidFirst.Stages.Select(stage => stage[0]));
        // Looking ahead, the buyer does not pay.
        Assert.Equal((0, "buyer"), (paidFirst.EndsBefore, paidFirst.StoppedBy.Single()));
        // Nor would the seller trust the buyer to pay afterwards.
        Assert.Equal("buyer", Assert.Single(StepWalk.Of(conflict, Proposal([Deliver(), Pay()]))!.Temptations).Party);
        Assert.Empty(paidFirst.Orders);
    }

    [Fact]
    public void Undoing_all_where_a_step_is_not_done_removes_the_temptation_and_a_verifier_does_where_the_other_would_go_on_unknowing()
    {
        var conflict = Trade();
        Assert.True(StepWalk.Of(conflict, Proposal([Pay(), Deliver()]))!.Temptations.Single().UndoingHelps);
        Assert.Empty(StepWalk.Of(conflict, Proposal([Pay(), Deliver() with { Otherwise = StepFailure.Undone }]))!.Temptations);
        // Nobody checks the payment, so the goods come before anyone notices that it is missing.
        var unseen = StepWalk.Of(conflict, Proposal([Pay() with { VerifiedBy = null }, Deliver() with { Otherwise = StepFailure.Undone }]))!.Temptations.Single();
        Assert.Equal(("buyer", 3.0, true), (unseen.Party, unseen.Refusing, unseen.VerifierHelps));
    }

    [Fact]
    public void Steps_without_a_level_to_start_from_say_which_issue_lacks_it()
    {
        var conflict = Trade();
        Assert.Equal(["pay"], StepWalk.Of(conflict with { Issues = [conflict.Issues[0], conflict.Issues[1] with { Now = null }] }, Proposal([Pay(), Deliver()]))!.Missing);
        Assert.Null(StepWalk.Of(conflict, Proposal([])));
    }

    [Fact]
    public void Stages_temptations_where_it_ends_and_the_nearest_order_without_temptation_are_those_of_playing_it_out()
    {
        var (tempted, ends, reordered) = (0, 0, 0);
        for (var seed = 110_000UL; seed < 110_600; seed++)
        {
            var (conflict, proposal) = Random(seed);
            var (walk, brute) = (StepWalk.Of(conflict, proposal)!, new BruteSteps(conflict, proposal));
            for (var done = 0; done <= proposal.Steps.Count; done++)
                for (var party = 0; party < walk.Parties.Count; party++)
                    Assert.Equal(brute.Value(walk.Parties[party], proposal.Steps.Take(done)), (decimal)walk.Stages[done][party]);
            Assert.Equal(brute.Tempted(proposal.Steps).Select(entry => (entry.Step.Id, entry.Party)).Order(), walk.Temptations.Select(temptation => (proposal.Steps[temptation.Step].Id, temptation.Party)).Order());
            Assert.Equal(brute.Play(proposal.Steps).Stops?.Id, walk.EndsBefore is { } step ? proposal.Steps[step].Id : null);
            foreach (var temptation in walk.Temptations)
            {
                Assert.Equal(Removed(temptation, step => step with { VerifiedBy = "a third" }), temptation.VerifierHelps);
                Assert.Equal(Removed(temptation, step => step with { Otherwise = StepFailure.Undone }), temptation.UndoingHelps);
            }
            tempted += walk.Temptations.Count > 0 ? 1 : 0;
            ends += walk.EndsBefore is not null ? 1 : 0;
            var calm = brute.Orders().Where(entry => !brute.Tempted(entry.Order).Any()).ToList();
            if (walk.Temptations.Count == 0)
                continue;
            Assert.Equal(calm.Count == 0, walk.Orders.Count == 0);
            var least = calm.Select(entry => entry.Swaps).DefaultIfEmpty(0).Min();
            var nearest = calm.Where(entry => entry.Swaps == least).Select(entry => string.Join(' ', entry.Order.Select(item => item.Id))).ToHashSet();
            Assert.All(walk.Orders, order => Assert.Contains(string.Join(' ', order.Select(place => proposal.Steps[place].Id)), nearest));
            Assert.Equal(Math.Min(3, nearest.Count), walk.Orders.Count);
            reordered += walk.Orders.Count > 0 ? 1 : 0;

            bool Removed(StepTemptation temptation, Func<DealStep, DealStep> change)
            {
                var changed = proposal with { Steps = [.. proposal.Steps.Select((item, place) => place == temptation.Step ? change(item) : item)] };
                return changed.Steps[temptation.Step] != proposal.Steps[temptation.Step] && !new BruteSteps(conflict, changed).Tempted(changed.Steps).Any(entry => entry.Step.Id == changed.Steps[temptation.Step].Id && entry.Party == temptation.Party);
            }
        }
        Assert.True(tempted > 200 && ends > 200 && reordered > 20);
    }

    private static (Conflict, Proposal) Random(ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        var made = RandomDeals.Make(seed, 500);
        var conflict = made with { Issues = [.. made.Issues.Select(issue => issue with { Now = "l0" })] };
        Term[] terms = [.. conflict.Issues.Where(_ => numbers.Below(6) > 0).Select(issue => new Term(issue.Id, issue.Levels[^1].Id))];
        if (terms.Length == 0)
            terms = [new Term("i0", conflict.Issues[0].Levels[^1].Id)];
        var steps = numbers.Permutation(terms.Length).Where(_ => numbers.Below(6) > 0).SelectMany(i => new[] { Half(terms[i]), new DealStep("", "It is done", terms[i].Issue, [], null, null, null, []) }.OfType<DealStep>()).ToList();
        if (steps.Count is 0 or > 6)
            steps = [.. terms.Take(5).Select(term => new DealStep("", "It is done", term.Issue, [], null, null, null, []))];
        return (conflict, new Proposal("p", "p", [], terms, [.. steps.Select((step, i) => step with
        {
            Id = $"s{i}", By = [.. conflict.Parties.Select(party => party.Id).Where(_ => numbers.Below(3) == 0)], VerifiedBy = numbers.Below(2) == 0 ? "a third" : null,
            Otherwise = numbers.Below(4) == 0 ? StepFailure.Undone : StepFailure.Stays,
        })], null, []));

        DealStep? Half(Term term) => conflict.Issues.First(issue => issue.Id == term.Issue) is { Levels.Count: > 2 } issue && numbers.Below(3) == 0
            ? new DealStep("", "Half of it is done", term.Issue, [], null, null, null, []) { To = issue.Levels[1].Id } : null;
    }

    private static Conflict Trade() => new()
    {
        Title = "Trade",
        Parties = [new Party("buyer", "Buyer"), new Party("seller", "Seller")],
        Issues = [new Issue("goods", "goods", [new Level("no", "no", null), new Level("yes", "yes", null)], true, null, null, []) { Now = "no" }, new Issue("pay", "pay", [new Level("no", "no", null), new Level("yes", "yes", null)], true, null, null, []) { Now = "no" }],
        Worths = [Worth("buyer", 3, -2), Worth("seller", -1, 2)],
    };

    private static Worth Worth(string party, double goods, double pay) => new(party, new Reservation(RandomDeals.Number(0), null), [Of("goods", goods), Of("pay", pay)], [], [], [], WorthScale.AsWritten, 1, [], null);

    private static IssueWorth Of(string issue, double value) => new(issue, null, [new Score("no", RandomDeals.Number(0)), new Score("yes", RandomDeals.Number(value))], [], null);

    private static Proposal Proposal(IReadOnlyList<DealStep> steps) => new("p", "p", [], [new Term("goods", "yes"), new Term("pay", "yes")], steps, null, []);

    private static DealStep Pay() => new("pay", "Pay", "pay", ["buyer"], null, "the bank", null, []);

    private static DealStep Deliver() => new("deliver", "Deliver", "goods", ["seller"], null, "the bank", null, []);
}
