using System.Globalization;
using System.Text;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>A Pareto frontier as comma-separated values: one line per entry with the level of each issue, each party's value, and whether everybody would accept it.</summary>
/// <remarks>RFC 4180, lines ended by CR LF, UTF-8. All entries are written. A field that a spreadsheet might take for a formula begins with an apostrophe, numbers excepted.</remarks>
public static class DealsCsv
{
    /// <summary>The table; only its header where the frontier is not known.</summary>
    public static string Write(DealSolution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var text = new StringBuilder();
        if (solution.Space is not { } space)
            return "";
        Line(text, [.. space.Issues.Select(issue => GraphCsv.Field(issue.Id)), .. space.Parties.Select(party => GraphCsv.Field($"value.{party}")), "acceptable"]);
        var acceptable = solution.Front?.Entries.ToHashSet();
        for (var k = 0; k < (solution.Frontier?.Count ?? 0); k++)
        {
            var (package, values) = (solution.Frontier!.Package(k), solution.Frontier.At(k));
            Line(text,
            [
                .. space.Terms(package).Select((term, i) => space.Issues[i].Levels[package[i]].Number is null ? GraphCsv.Field(term.Level) : term.Level),
                .. values.Select((value, party) => space.Value(party, value).ToString("R", CultureInfo.InvariantCulture)),
                acceptable is null ? "" : acceptable.Contains(k) ? "yes" : "no",
            ]);
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields).Append("\r\n");
}
