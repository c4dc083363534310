using Parley.Deals;

namespace Parley.Assessment;

/// <summary>What follows for deals, one question each: whether a table has anything that all would take, and whether a party would accept a proposal.</summary>
internal static class DealQuestions
{
    private static readonly string[] Common = ["parties", "groups", "issues", "impossible_terms"];

    private static readonly string[] Sections = [.. Common, "tables", "worth", "proposals", "war"];

    /// <summary>The questions that both views allow.</summary>
    public static IEnumerable<CruxQuestion> Of(Conflict one, Conflict two)
    {
        IReadOnlyList<Conflict> both = [one, two];
        if (both.Any(view => view.Issues.Count == 0 || view.Worths.Count == 0))
            yield break;
        foreach (var table in one.Tables.Select(table => table.Id).DefaultIfEmpty())
            yield return Zone(table, both);
        foreach (var proposal in one.Proposals)
            foreach (var party in one.Worths.Select(worth => worth.Party))
                yield return Accepted(proposal.Id, party, both);
    }

    private static CruxQuestion Zone(string? table, IReadOnlyList<Conflict> views)
    {
        var consent = views.SelectMany(view => Consent.At(view, view.Tables.FirstOrDefault(other => other.Id == table))).ToHashSet();
        var id = $"deals.zone.{table ?? DealFindings.Everybody}";
        return new CruxQuestion([id], Sections, path => Touches(path, "tables", table, consent, views), (conflict, cancellation) =>
        {
            var (seating, settings) = (conflict.Tables.FirstOrDefault(other => other.Id == table), WarLink.Settings(conflict, cancellation));
            if (table is not null && seating is null)
                return null;
            // One acceptable package says it; counting them and finding the frontier is costly.
            var exists = DealCompiler.Compile(conflict, seating, settings, cancellation).Space is { } space ? AcceptablePackage.Exists(space, cancellation) : null;
            var value = exists is { } some ? new FindingValue.Truth(some) : DealFindings.Zone(DealSolver.Solve(conflict, seating, settings, cancellation));
            return new Dictionary<string, FindingValue> { [id] = value };
        });
    }

    private static CruxQuestion Accepted(string proposal, string party, IReadOnlyList<Conflict> views)
    {
        var id = $"deals.proposal.{proposal}.accepted.{party}";
        return new CruxQuestion([id], Sections, path => Touches(path, "proposals", proposal, new HashSet<string> { party }, views), (conflict, cancellation) =>
            conflict.Proposals.FirstOrDefault(other => other.Id == proposal) is { } found
            && ProposalJudge.Judge(conflict, found, party, WarLink.Settings(conflict, cancellation), cancellation) is { } judged
                ? new Dictionary<string, FindingValue> { [id] = DealFindings.Accepts(conflict, found, judged) }
                : null);
    }

    private static bool Touches(string path, string section, string? item, HashSet<string> parties, IReadOnlyList<Conflict> views)
    {
        var keys = path.Split('.');
        return Common.Contains(keys[0])
            || keys[0] == section && (keys.Length == 1 || keys[1] == item || item is null)
            || keys[0] == "worth" && (keys.Length == 1 || parties.Contains(keys[1]))
            || keys[0] == "war" && views.Any(view => view.Worths.Any(worth => parties.Contains(worth.Party) && worth.WithoutAgreement?.War is not null));
    }
}
