namespace Parley.Deals;

/// <summary>How much of what is at stake for a party on the issues that a proposal settles, the proposal's terms give it.</summary>
/// <param name="Got">What the terms give above the levels it likes least, in the unit of its values; at least 0.</param>
/// <param name="Most">What the levels it likes best would give above those it likes least; 0 where none of these issues matters to it.</param>
/// <param name="OpenIssue">The issue that it leaves open and that matters most to the party; null where it leaves none open that matters.</param>
/// <param name="OpenStake">What the party's best level of that issue gives it above its worst.</param>
public sealed record TermsShare(string Party, double Got, double Most, string? OpenIssue, double OpenStake)
{
    /// <summary>
    /// Per party that has values, in the model's order. Issue by issue: what combinations of terms add is left out, red lines too. Values are as written.
    /// </summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="alone">Issues that the table leaves alone, and that are not open therefore.</param>
    public static IReadOnlyList<TermsShare> Of(Conflict conflict, Proposal proposal, IReadOnlyList<Issue>? alone = null)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(proposal);
        var worths = conflict.Parties.Select(party => conflict.Worths.FirstOrDefault(worth => worth.Party == party.Id)).OfType<Worth>().ToArray();
        var values = new ValueTable(conflict.Issues, worths, new Dictionary<string, double>());
        return [.. worths.Select((worth, party) =>
        {
            var (got, most) = (0L, 0L);
            foreach (var (issue, place) in conflict.Issues.Select((issue, place) => (issue, place)))
                if (proposal.Terms.FirstOrDefault(term => term.Issue == issue.Id) is { Issue: not null } term && issue.IndexOf(term.Level) is >= 0 and var level)
                    (got, most) = (got + values.Levels[party][place][level] - values.Levels[party][place].Min(), most + values.Levels[party][place].Max() - values.Levels[party][place].Min());
            var open = conflict.Issues.Select((issue, place) => (issue.Id, Stake: values.Levels[party][place].Max() - values.Levels[party][place].Min()))
                .Where(entry => entry.Stake > 0 && (alone is null || alone.All(issue => issue.Id != entry.Id)) && proposal.Terms.All(term => term.Issue != entry.Id)).DefaultIfEmpty((Id: "", Stake: 0L)).MaxBy(entry => entry.Stake);
            return new TermsShare(worth.Party, values.InUnit(got), values.InUnit(most), open.Stake > 0 ? open.Id : null, values.InUnit(open.Stake));
        })];
    }
}
