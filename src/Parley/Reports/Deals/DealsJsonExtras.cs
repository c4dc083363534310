using System.Text.Json;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>The further fields of <c>parley.deals/1</c>: what would open an empty zone, proposals, and other consents.</summary>
internal static class DealsJsonExtras
{
    public static void Write(DealAnalysis view, Utf8JsonWriter writer)
    {
        var space = view.Solution.Space!;
        if (view.Together is { } together)
        {
            writer.WriteStartObject("shortfall");
            writer.WriteNumber("largest", together.Shortfall);
            DealsJson.Package(space, together.Package, writer);
            writer.WriteEndObject();
            Concessions(view, writer);
            writer.List("closing_lines", view.Closing, (entry, w) =>
            {
                w.WriteString("line", entry.Line.Id);
                DealsJson.Count("acceptable_without", entry.Without.Acceptable, w);
            });
        }
        writer.List("proposals", view.Proposals, (proposal, w) => Proposal(space, proposal, w));
        writer.List("consent_changes", view.Changes, (change, w) =>
        {
            w.WriteString("party", change.Party);
            w.WriteString("change", change.IsSeated ? "left-out" : "added");
            w.WriteBoolean("carries_out", change.CarriesOut);
            DealsJson.Count("acceptable", change.Acceptable, w);
        });
        if (view.CarryingOut is { } carrying)
        {
            writer.WriteStartObject("carrying_out");
            writer.Texts("by", carrying.Carriers);
            DealsJson.Count("acceptable_to_the_seated", carrying.Acceptable, writer);
            DealsJson.Count("of_these_acceptable_to_all", carrying.Also, writer);
            writer.WriteEndObject();
        }
    }

    private static void Concessions(DealAnalysis view, Utf8JsonWriter writer)
    {
        var space = view.Solution.Space!;
        writer.List("least_concessions", space.Parties.Select((party, i) => (Party: party, Concession: view.Concessions[i])), (entry, w) =>
        {
            w.WriteString("party", entry.Party);
            if (entry.Concession is not { } concession)
            {
                w.WriteNull("amount");
                return;
            }
            w.WriteNumber("amount", space.Difference(concession.Party, concession.Amount));
            w.List("ways", concession.Packages.Zip(concession.Terms), (way, inner) =>
            {
                DealsJson.Package(space, way.First, inner);
                inner.List("on", way.Second, (term, x) =>
                {
                    x.WriteString("issue", space.Issues[term.Issue].Id);
                    x.WriteString("wanted", space.Issues[term.Issue].Levels[term.Wanted].Id);
                    x.WriteString("conceded", space.Issues[term.Issue].Levels[term.Conceded].Id);
                });
            });
        });
    }

    private static void Proposal(PackageSpace space, JudgedProposal judged, Utf8JsonWriter writer)
    {
        writer.WriteString("proposal", judged.Proposal.Id);
        writer.Texts("by", judged.Proposal.By);
        DealsJson.Count("acceptable_completions", judged.Completions, writer);
        writer.List("judged_by", judged.ByParty, (party, w) =>
        {
            w.WriteString("party", party.Party);
            w.Word("verdict", party.Verdict);
            if (double.IsFinite(party.Low))
            {
                w.WriteNumber("low", party.Low);
                w.WriteNumber("high", party.High);
            }
            if (party.Without is { } without)
                w.WriteNumber("without_agreement", without);
            if (party.ShareOfBest is { } share)
                w.WriteNumber("share_of_best_gain", share);
            w.Texts("crosses", party.Crossed);
            w.List("costs", party.Costs, (cost, x) =>
            {
                x.WriteString("issue", cost.Issue);
                x.WriteString("level", cost.Level);
                x.WriteString("best", cost.Best);
                x.WriteNumber("cost", cost.Cost);
            });
        });
        writer.List("improvements", judged.Improvements, (step, w) => Step(space, step, w));
        writer.List("trades", judged.Trades, (step, w) => Step(space, step, w));
        DealsJsonMore.Proposal(judged, writer);
    }

    private static void Step(PackageSpace space, TextStep step, Utf8JsonWriter writer)
    {
        writer.List("changes", step.Changes, (change, w) =>
        {
            w.WriteString("issue", space.Issues[change.Issue].Id);
            w.WriteString("from", space.Issues[change.Issue].Levels[change.From].Id);
            w.WriteString("to", space.Issues[change.Issue].Levels[change.To].Id);
        });
        DealsJson.Package(space, step.After, writer);
    }
}
