using System.Globalization;
using System.Text.Json;
using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>The last fields of <c>parley.deals/1</c>: the shape of the zone, ranges, linked issues, who could undo a deal, sponsors and steps.</summary>
internal static class DealsJsonMore
{
    public static void Write(DealAnalysis view, TableWreckers? wreckers, Utf8JsonWriter writer)
    {
        var space = view.Solution.Space!;
        if (view.Shape is { } shape)
        {
            writer.WriteStartObject("zone");
            writer.List("levels", shape.Levels.Select((levels, issue) => (Levels: levels, Issue: space.Issues[issue])).Where(entry => entry.Levels is not null), (entry, w) =>
            {
                w.WriteString("issue", entry.Issue.Id);
                w.Texts("levels", entry.Levels!.Select(level => entry.Issue.Levels[level].Id));
            });
            writer.List("values", shape.Spans.Select((span, party) => (Span: span, Party: party)), (entry, w) =>
            {
                w.WriteString("party", space.Parties[entry.Party]);
                if (entry.Span.Low is { } low)
                    w.WriteNumber("low", space.Value(entry.Party, low));
                w.WriteNumber("high", space.Value(entry.Party, entry.Span.High));
            });
            writer.WriteEndObject();
        }
        if (view.Range is { } range)
        {
            writer.WriteStartObject("ranges");
            DealsJson.Count("acceptable_at_the_lowest", range.Lowest, writer);
            DealsJson.Count("acceptable_at_the_highest", range.Highest, writer);
            writer.WriteEndObject();
        }
        if (view.Links.Count > 0)
            writer.List("linked_issues", view.Links, (link, w) =>
            {
                w.Texts("issues", link.Issues.Select(issue => issue.Id));
                DealsJson.Count("acceptable", link.Opened.Acceptable, w);
            });
        if (wreckers is not null)
            Wreckers(wreckers, writer);
    }

    public static void Proposal(JudgedProposal judged, Utf8JsonWriter writer)
    {
        writer.List("shares", judged.Shares, (share, w) =>
        {
            w.WriteString("party", share.Party);
            w.WriteNumber("got", share.Got);
            w.WriteNumber("at_stake", share.Most);
            w.Maybe("open_issue", share.OpenIssue);
        });
        writer.List("needs", judged.Needs, (need, w) =>
        {
            w.WriteString("party", need.Party);
            w.List("changes", need.Changes, (change, x) =>
            {
                Terms(change.Terms, x);
                if (change.AllAccept is { } all)
                    x.WriteBoolean("all_accept", all);
            });
        });
        writer.List("ends_of_ranges", judged.Ends, (end, w) =>
        {
            w.WriteString("party", end.Party);
            w.Word("lowest", end.Lowest);
            w.Word("highest", end.Highest);
        });
        writer.List("sponsors", judged.Sponsors, (sponsor, w) =>
        {
            w.WriteString("party", sponsor.Sponsor);
            w.WriteBoolean("prefers_other", sponsor.PrefersOther);
            if (double.IsFinite(sponsor.Own))
                w.WriteNumber("own", sponsor.Own);
            if (sponsor.Best is not { } best)
                return;
            w.WriteNumber("best", sponsor.BestValue);
            Terms(best, w);
        });
        if (judged.Steps is { Missing.Count: 0 } walk)
            Steps(judged.Proposal, walk, writer);
    }

    private static void Steps(Proposal proposal, StepAnalysis walk, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("steps");
        writer.List("stages", walk.Stages.Select((values, done) => (values, done)), (stage, w) =>
        {
            w.Maybe("after", stage.done == 0 ? null : proposal.Steps[stage.done - 1].Id);
            w.WriteStartObject("values");
            for (var party = 0; party < walk.Parties.Count; party++)
                w.WriteNumber(walk.Parties[party], stage.values[party]);
            w.WriteEndObject();
        });
        writer.List("temptations", walk.Temptations, (temptation, w) =>
        {
            w.WriteString("step", proposal.Steps[temptation.Step].Id);
            w.WriteString("party", temptation.Party);
            w.WriteNumber("refusing", temptation.Refusing);
            w.WriteNumber("whole", temptation.Whole);
            w.WriteBoolean("verifier_helps", temptation.VerifierHelps);
            w.WriteBoolean("undoing_helps", temptation.UndoingHelps);
        });
        writer.Maybe("ends_before", walk.EndsBefore is { } step ? proposal.Steps[step].Id : null);
        writer.Texts("stopped_by", walk.StoppedBy);
        writer.List("orders", walk.Orders, (order, w) => w.Texts("steps", order.Select(place => proposal.Steps[place].Id)));
        writer.WriteEndObject();
    }

    private static void Wreckers(TableWreckers wreckers, Utf8JsonWriter writer)
    {
        writer.List("wreckers", wreckers.Parties, (wrecker, w) =>
        {
            w.WriteString("party", wrecker.Party);
            w.WriteBoolean("fights", wrecker.Fights);
            if (wrecker.FightingOn is { } value)
                w.WriteNumber("fighting_on", value);
            w.Maybe("refused", wrecker.Refused?.ToString(CultureInfo.InvariantCulture));
            w.Maybe("of", wrecker.Of?.ToString(CultureInfo.InvariantCulture));
        });
        writer.List("wrecked_proposals", wreckers.Proposals, (wrecked, w) =>
        {
            w.WriteString("proposal", wrecked.Proposal);
            w.WriteString("outcome", wrecked.Outcome);
            w.WriteString("party", wrecked.Party);
            w.WriteNumber("leaves", wrecked.Leaves);
            w.WriteNumber("states", wrecked.States);
        });
    }

    private static void Terms(IReadOnlyList<Term> terms, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("terms");
        foreach (var term in terms)
            writer.WriteString(term.Issue, term.Level);
        writer.WriteEndObject();
    }
}
