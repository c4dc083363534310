using System.Globalization;

namespace Parley.Files.Import;

/// <summary>
/// What a party prefers, as lines of the model file: the ranking where the file says that rankings are set by hand, else the statements.
/// Payoffs only check the result.
/// </summary>
internal sealed class GmcrPreferences(GmcrFile file, GmcrStates states, GmcrFormulas formulas, ulong[]? codes, DiagnosticBag bag, List<string> notes)
{
    /// <summary>Writes the lines below the party's key.</summary>
    public void Write(YamlText yaml, GmcrParty party)
    {
        var byHand = file.ManualRanking && party.Ranking is { Count: > 0 };
        if (file.ManualRanking && !byHand)
            notes.Add($"{GmcrNames.Quote(party.Name)} has no ranking, although the file says that rankings are set by hand; its statements are used.");
        if (!file.ManualRanking && party.Ranking is { Count: > 0 })
            notes.Add($"The ranking of {GmcrNames.Quote(party.Name)} is not carried over: the file says that statements count.");
        if (byHand && party.Statements.Count > 0)
            notes.Add($"The {party.Statements.Count} statements of {GmcrNames.Quote(party.Name)} are not carried over: the file says that rankings are set by hand.");
        if (byHand)
            Ranking(yaml, party);
        else
            Statements(yaml, party);
    }

    private void Ranking(YamlText yaml, GmcrParty party)
    {
        var ranking = party.Ranking!;
        if (codes is null)
        {
            bag.Error(party.RankingAt, $"The ranking of {GmcrNames.Quote(party.Name)} numbers the feasible states, and there are too many to count.");
            return;
        }
        var seen = new HashSet<int>();
        foreach (var state in ranking.SelectMany(tied => tied))
            if (state > codes.Length)
                bag.Error(party.RankingAt, $"The ranking of {GmcrNames.Quote(party.Name)} names state {state}; there are {codes.Length} feasible states.");
            else if (!seen.Add(state))
                bag.Error(party.RankingAt, $"The ranking of {GmcrNames.Quote(party.Name)} names state {state} twice.");
        var missing = Enumerable.Range(1, codes.Length).FirstOrDefault(state => !seen.Contains(state));
        if (missing != 0)
            bag.Error(party.RankingAt, $"The ranking of {GmcrNames.Quote(party.Name)} names {seen.Count} of the {codes.Length} feasible states; the first that is missing is state {missing}.");
        if (bag.HasErrors)
            return;
        yaml.Line(2, "ranking:");
        foreach (var tied in ranking)
        {
            var patterns = tied.Select(state => $"\"{states.Letters(codes[state - 1])}\"");
            yaml.Line(3, tied.Count == 1 ? $"- {patterns.First()}" : $"- [{string.Join(", ", patterns)}]");
        }
        var goodness = new long[codes.Length];
        for (var rank = 0; rank < ranking.Count; rank++)
            foreach (var state in ranking[rank])
                goodness[state - 1] = -rank;
        CheckPayoffs(party, goodness);
    }

    private void Statements(YamlText yaml, GmcrParty party)
    {
        var lines = new List<string>();
        for (var s = 0; s < party.Statements.Count; s++)
        {
            var formula = formulas.Write(party.Statements[s]);
            if (formula is null)
                bag.Error(party.Statements[s].At, $"Statement {s + 1} of {GmcrNames.Quote(party.Name)} is too long for one formula.");
            else if (formula is "true" or "false")
                notes.Add($"Statement {s + 1} of {GmcrNames.Quote(party.Name)} {(formula == "true" ? "always" : "never")} holds, so that it tells no states apart; it is left out.");
            else
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"- {{ id: s{s + 1}, says: {YamlText.Formula(formula)} }}"));
        }
        if (lines.Count > 0)
        {
            yaml.Line(2, "statements:");
            lines.ForEach(line => yaml.Line(3, line));
        }
        else
        {
            notes.Add($"{GmcrNames.Quote(party.Name)} has no statements; as in the program it came from, it is indifferent among all states.");
            yaml.Line(2, "ranking: [rest]");
        }
        CheckPayoffs(party, Goodness(party));
    }

    // One bit a statement, the most important first; pressed together before the bits run out.
    private long[]? Goodness(GmcrParty party)
    {
        if (party.Payoffs is null || codes is null || (long)codes.Length * party.Statements.Sum(statement => statement.AnyOf.Count + 1) > GmcrStates.MaxChecks / 4)
            return null;
        var goodness = new long[codes.Length];
        for (var s = 0; s < party.Statements.Count; s++)
        {
            var masks = states.Masks(party.Statements[s]).ToArray();
            for (var k = 0; k < codes.Length; k++)
                goodness[k] = goodness[k] * 2 + (Array.Exists(masks, member => (codes[k] & member.Mask) == member.Value) ? 1 : 0);
            if (s % 32 != 31)
                continue;
            var levels = goodness.Distinct().Order().Select((level, index) => (level, index)).ToDictionary(pair => pair.level, pair => (long)pair.index);
            goodness = Array.ConvertAll(goodness, level => levels[level]);
        }
        return goodness;
    }

    private void CheckPayoffs(GmcrParty party, long[]? goodness)
    {
        if (party.Payoffs is not { } payoffs)
            return;
        var name = GmcrNames.Quote(party.Name);
        if (goodness is null)
            notes.Add($"The payoffs of {name} were not compared with its preferences: there are too many states.");
        else if (payoffs.Count != goodness.Length)
            notes.Add($"The payoffs of {name} do not fit: they are not {goodness.Length} numbers, one per feasible state. They were passed over.");
        else
        {
            var sorted = Enumerable.Range(0, goodness.Length).OrderByDescending(state => goodness[state]).ToArray();
            for (var k = 1; k < sorted.Length; k++)
            {
                var (a, b) = (sorted[k - 1], sorted[k]);
                if (goodness[a].CompareTo(goodness[b]) == payoffs[a].CompareTo(payoffs[b]))
                    continue;
                notes.Add($"The payoffs of {name} do not agree with its preferences about states {Math.Min(a, b) + 1} and {Math.Max(a, b) + 1}; the preferences count.");
                return;
            }
        }
    }
}
