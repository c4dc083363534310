using System.Globalization;
using System.Text;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>
/// A solved graph as comma-separated values: one line per state, with its options, each party's rank (1 is best, ties share a rank) and who would stay.
/// </summary>
/// <remarks>RFC 4180, lines ended by CR LF, UTF-8. A field that a spreadsheet might take for a formula begins with an apostrophe.</remarks>
public static class GraphCsv
{
    /// <summary>The table.</summary>
    public static string Write(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var graph = view.Graph;
        var conflict = graph.Conflict;
        var text = new StringBuilder();
        var ranks = graph.Payoffs.Select(Ranks).ToList();
        Line(text,
        [
            "number", "state", "says", "outcomes", "status_quo",
            .. conflict.Options.Select(option => option.Name),
            .. conflict.Parties.Select(party => $"rank.{party.Id}"),
            .. view.Concepts.SelectMany(concept => conflict.Parties.Select(party => $"{GraphConceptText.Key(concept)}.{party.Id}").Append($"{GraphConceptText.Key(concept)}.all")),
        ]);
        for (var s = 0; s < graph.States; s++)
        {
            var state = s;
            Line(text,
            [
                $"{state + 1}", graph.Letters(state), view.Names.Words(state), string.Join(' ', view.Names.OutcomesOf(state)), YesNo(graph.StatusQuo == state),
                .. conflict.Options.Select((option, number) => Choice(option, graph.Coding.LevelOf(number, graph.Codes[state]))),
                .. ranks.Select(rank => rank[state].ToString(CultureInfo.InvariantCulture)),
                .. view.Concepts.SelectMany(concept => view.Solution.Stable[concept].Select(stable => YesNo(stable[state])).Append(YesNo(view.Solution.Equilibria[concept][state]))),
            ]);
        }
        return text.ToString();
    }

    /// <summary>A field as it stands in the file.</summary>
    public static string Field(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(',', '"', '\n') || safe.Contains('\r') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static void Line(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Choice(Option option, int level) => option.Levels.Count == 0 ? YesNo(level == 1) : option.Levels[level];

    private static int[] Ranks(int[] payoff)
    {
        var rank = payoff.Distinct().OrderDescending().Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => pair.place + 1);
        return [.. payoff.Select(value => rank[value])];
    }
}
