using System.Globalization;

namespace Parley.Files.Import;

/// <summary>Writes a Genius scenario as a model file; what is read differently becomes a note.</summary>
internal sealed class GeniusWriter(IReadOnlyList<GeniusIssue> issues, IReadOnlyList<GeniusProfile> profiles)
{
    private readonly List<string> _notes = [];

    /// <summary>What was read differently, or not carried over, as sentences.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The model file.</summary>
    public string Write(string title)
    {
        foreach (var issue in issues.Where(issue => issue.IsReal))
            _notes.Add($"The issue {Shown(issue.Name)} has real numbers; here it is cut into {issue.Values.Count} levels.");
        foreach (var issue in issues.Where(issue => issue.Dropped.Count > 0))
            _notes.Add($"The issue {Shown(issue.Name)} lists {string.Join(", ", issue.Dropped.Select(Shown))} more than once; the first evaluation counts.");
        var body = new YamlText();
        var used = new HashSet<string>(StringComparer.Ordinal);
        string[] parties = [.. profiles.Select((profile, i) => GmcrNames.Id(profile.Name, "party", i + 1, used))];
        body.Line(0, "parties:");
        for (var p = 0; p < parties.Length; p++)
            body.Line(1, $"{parties[p]}: {YamlText.Quote(GmcrNames.Clean(profiles[p].Name))}");
        var levels = issues.Select(Levels).ToList();
        body.Line(0, "issues:");
        for (var i = 0; i < issues.Count; i++)
            Issue(body, issues[i], levels[i]);
        body.Line(0, "worth:");
        for (var p = 0; p < parties.Length; p++)
            Worth(body, parties[p], profiles[p]);
        var clean = GmcrNames.Clean(title).Trim();
        var head = new YamlText();
        head.Comment("", $"Imported from the Genius scenario {clean}. Ids were made from the names.");
        if (_notes.Count > 0)
            head.Comment("", "Read differently from how it stands there, or not carried over:");
        _notes.ForEach(note => head.Comment("- ", note));
        head.Line(0, "parley: 1");
        head.Line(0, $"title: {YamlText.Quote(clean.Length > 0 ? clean : "Imported scenario")}");
        return head.ToString() + body;
    }

    private static List<string> Levels(GeniusIssue issue)
    {
        if (issue.Numbers is not null)
            return [.. issue.Values];
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. issue.Values.Select((value, i) => GmcrNames.Id(value, "level", i + 1, used))];
    }

    private static void Issue(YamlText body, GeniusIssue issue, List<string> levels)
    {
        body.Line(1, $"{issue.Id}:");
        body.Line(2, $"says: {YamlText.Quote(issue.Name.Trim().Length > 0 ? GmcrNames.Clean(issue.Name) : issue.Id)}");
        if (issue.Numbers is not null)
        {
            body.Line(2, $"levels: [{string.Join(", ", levels)}]");
            return;
        }
        body.Line(2, "ordered: false");
        body.Line(2, "levels:");
        for (var level = 0; level < levels.Count; level++)
            body.Line(3, $"{levels[level]}: {YamlText.Quote(issue.Values[level].Trim().Length > 0 ? GmcrNames.Clean(issue.Values[level]) : levels[level])}");
    }

    private void Worth(YamlText body, string party, GeniusProfile profile)
    {
        body.Line(1, $"{party}:");
        body.Line(2, $"without_agreement: {Number(profile.Reservation)}");
        body.Line(2, "issues:");
        for (var i = 0; i < issues.Count; i++)
        {
            body.Line(3, $"{issues[i].Id}:");
            body.Line(4, $"weight: {Number(profile.Issues[i].Weight)}");
            body.Line(4, $"scores: [{string.Join(", ", profile.Issues[i].Scores.Select(Number))}]");
        }
        if (profile.Issues.Sum(issue => issue.Weight * issue.Scores.DefaultIfEmpty(0).Max()) > 1 + 1e-9)
            _notes.Add($"Values of {Shown(profile.Name)} can exceed 1; Genius cuts them there, and here they stand as they add up.");
        if (profile.Discount is not 1 and not 0)
            _notes.Add($"The discount factor of {Shown(profile.Name)} ({Number(profile.Discount)}) belongs to bargaining over time and is not carried over.");
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Shown(string name) => GmcrNames.Quote(GmcrNames.Clean(name));
}
