using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Sentences about cruxes. They say what decides between two views, never which of them is right.</summary>
internal static class CruxText
{
    private const int MostSets = 3;

    private const int MostInLine = 2;

    /// <summary>One sentence for each group of headlines on which the two views turn in the same way.</summary>
    public static IReadOnlyList<BriefSentence> Sentences(AssessmentResult result, IReadOnlyList<CruxAnswer> pair, Marks marks)
    {
        var said = pair.GroupBy(crux => crux.Headline).Select(both => (Asked: Question(result.Model.In(both.First().From), both.Key),
            Says: $"{Says(result, both.First())}. {string.Join(" ", both.Select(crux => Way(result, crux)))}{Shares(result, [.. both])}", Ids: both.Select(CruxFindings.Id)));
        return [.. said.GroupBy(entry => entry.Says).Select(group => new BriefSentence(
            $"On {Wording.List([.. group.Select(entry => entry.Asked)])}, {group.Key}", marks.Of(group.SelectMany(entry => entry.Ids))))];
    }

    /// <summary>The one line of the bottom line: the most telling crux on the first headline on which views part; null where there is none.</summary>
    /// <param name="brief">Whether only claims are named, and not what both views have.</param>
    public static BriefSentence? Headline(AssessmentResult result, Marks marks, bool brief = false)
    {
        var question = $"graph.holds.{result.Views[0].Conflict.Question}";
        var headlines = new[] { question, "war.ceasefire.accepted", "war.ceasefire.lasts", "graph.now" }.Concat(result.Cruxes.Select(crux => crux.Headline));
        var id = headlines.FirstOrDefault(headline => result.Cruxes.Any(crux => crux.Headline == headline && crux.Sets.Count > 0));
        if (id is null || result.Cruxes.Where(crux => crux.Headline == id && crux.Sets.Count > 0).OrderBy(crux => crux.Result.Size).ThenBy(crux => crux.Sets.Count).First() is not { } best)
            return null;
        return new BriefSentence(brief ? Short(result, best) : Full(result, best), marks.Of(CruxFindings.Id(best)));
    }

    private static string Full(AssessmentResult result, CruxAnswer best)
    {
        var (from, to) = (CruxReport.Label(result, best.From), CruxReport.Label(result, best.To));
        var sets = best.Sets.Take(MostInLine).Select(set => Wording.List([.. set.Select(path => CruxReport.Place(result, path, best.From, best.To))
            .Select(place => $"{place.Words} ({from}: {place.One.Text}; {to}: {place.Two.Text})")]));
        return $"Crux: on {Question(result.Model.In(best.From), best.Headline)}, {Says(result, best)}. {from} would say {Quoted(best.ToSays)} too if it took from {to} {Any(sets)}{More(best)}.";
    }

    // One line: what decides, with the first claim of each side.
    private static string Short(AssessmentResult result, CruxAnswer best)
    {
        var (from, to) = (CruxReport.Label(result, best.From), CruxReport.Label(result, best.To));
        var sets = best.Sets.Take(MostInLine).Select((set, i) => Wording.List([.. set.Select(path => CruxReport.Place(result, path, best.From, best.To))
            .Select(place => i > 0 ? place.Words : $"{place.Words} [{from}: {Claims(place.One)}; {to}: {Claims(place.Two)}]")]));
        return $"Crux on {Question(result.Model.In(best.From), best.Headline)} ({from} {Quoted(best.FromSays)}, {to} {Quoted(best.ToSays)}): {Any(sets)}{More(best)}.";

        static string Claims(CruxSide side) => side.Claims.Count switch
        {
            0 => "the analyst's own",
            1 => side.Claims[0],
            var many => $"{side.Claims[0]} and {Wording.Number(many - 1)} more",
        };
    }

    private static string More(CruxAnswer best) => best.Sets.Count > MostInLine ? $", or {Wording.Count(best.Sets.Count - MostInLine, "other set")}" : "";

    /// <summary>The finding as a sentence.</summary>
    public static string Sentence(Finding finding, Conflict conflict)
    {
        var asked = Question(conflict, finding.Subjects[0]);
        var (from, to) = (finding.Detail["from-says"][0], finding.Detail["to-says"][0]);
        return finding.Value is FindingValue.Set sets
            ? $"on {asked}, this view would turn from ‘{from}’ to ‘{to}’ if it took from ‘{finding.Subjects[1].Replace('-', ' ')}’ {Any(sets.Items.Select(set => Together(conflict, set.Split(" + "))))}"
            : $"on {asked}, no set of up to {finding.Detail["complete-up-to"][0]} differences turns this view from ‘{from}’ to ‘{to}’ of ‘{finding.Subjects[1].Replace('-', ' ')}’; the search ended with its budget";
    }

    /// <summary>What a headline asks, as the clause after "on".</summary>
    public static string Question(Conflict conflict, string headline)
    {
        var keys = headline.Split('.');
        return headline switch
        {
            "graph.now" => "whether every party would stay at the status quo",
            "war.ceasefire.accepted" => "whether a ceasefire now would be agreed to",
            "war.ceasefire.lasts" => $"whether a ceasefire, once begun, would more likely than not last {WarWording.Periods(conflict, WarDraws.Year(conflict.War!))}",
            _ when headline.StartsWith("graph.holds.", StringComparison.Ordinal) => $"whether {Wording.Outcome(conflict, keys[2])} would hold",
            _ when headline.StartsWith("deals.zone.", StringComparison.Ordinal) =>
                $"whether there is anything that all would take{(conflict.Tables.FirstOrDefault(table => table.Id == keys[2]) is { } table ? $" at the table ‘{table.Name}’" : "")}",
            _ when headline.StartsWith("deals.proposal.", StringComparison.Ordinal) =>
                $"whether {conflict.InText(keys[4])} would accept ‘{conflict.Proposals.FirstOrDefault(proposal => proposal.Id == keys[2])?.Name ?? keys[2]}’",
            _ => $"‘{headline}’",
        };
    }

    private static string Says(AssessmentResult result, CruxAnswer crux) =>
        $"{CruxReport.Label(result, crux.From)} says {Quoted(crux.FromSays)} and {CruxReport.Label(result, crux.To)} {Quoted(crux.ToSays)}";

    private static string Quoted(string says) => says is "yes" or "no" ? says : $"‘{says}’";

    private static string Way(AssessmentResult result, CruxAnswer crux)
    {
        var conflict = result.Model.In(crux.From);
        var (from, to) = (CruxReport.Label(result, crux.From), CruxReport.Label(result, crux.To));
        var start = $"{from} would say {Quoted(crux.ToSays)} if it took from {to}";
        if (crux.Sets.Count == 0)
            return Unfinished(conflict, crux, from, start);
        var text = $"{start} {Any(crux.Sets.Take(MostSets).Select(set => Together(conflict, set)))}";
        if (crux.Sets.Count > MostSets)
            text += $", or any of {Wording.Number(crux.Sets.Count - MostSets)} more sets of {Wording.Number(crux.Result.Size!.Value)}";
        text += ".";
        if (crux.Within.Count > 0)
            text += $" Of that, {Any(crux.Within.Take(MostSets).Select(set => Together(conflict, set)))} would be enough.";
        if (!crux.Result.AllFound)
            text += $" The budget of {crux.Result.Budget.ToString("N0", CultureInfo.InvariantCulture)} mixtures ended the search; there may be more.";
        return text;
    }

    private static string Unfinished(Conflict conflict, CruxAnswer crux, string from, string start) =>
        $"No {Wording.Number(crux.Result.CompleteUpTo)} or fewer of {Wording.Number(crux.Differences.Count)} differences would turn {from}; the budget of {crux.Result.Budget.ToString("N0", CultureInfo.InvariantCulture)} mixtures ended the search."
        + (crux.Sufficient is { } set ? $" {start} {Together(conflict, set)}; that may not be a smallest set." : "");

    // Whichever of the two takes over, each difference has the same share; so they are said once.
    private static string Shares(AssessmentResult result, IReadOnlyList<CruxAnswer> both)
    {
        if (both.FirstOrDefault(answer => answer.Shares is not null) is not { Shares: { } shares } crux)
            return "";
        var conflict = result.Model.In(crux.From);
        var largest = shares.Shares.Index().Where(entry => shares.Difference != 0 && entry.Item.Share / shares.Difference > 0.005).OrderByDescending(entry => entry.Item.Share / shares.Difference).Take(MostSets)
            .Select(entry => $"{PathWords.Of(conflict, crux.Differences[entry.Index].Path)} {Percent(entry.Item.Share / shares.Difference)}{(shares.Exact ? "" : $" ({Percent(entry.Item.Low / shares.Difference)} to {Percent(entry.Item.High / shares.Difference)})")}").ToList();
        return largest.Count == 0 ? "" : $" Largest shares of the change: {string.Join("; ", largest)}.";
    }

    private static string Percent(double share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)} %";

    private static string Any(IEnumerable<string> sets) => string.Join(", or ", sets);

    private static string Together(Conflict conflict, IReadOnlyList<string> set) => Wording.List([.. set.Select(path => PathWords.Of(conflict, path))]);
}
