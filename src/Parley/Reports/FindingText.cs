using Parley.Assessment;

namespace Parley.Reports;

/// <summary>
/// The one writer of sentences about findings. A sentence says what follows, never what should be done, in the field's plain words;
/// the perspective is added by whoever places the sentence.
/// </summary>
public static class FindingText
{
    /// <summary>The finding as a sentence that stands by itself.</summary>
    public static string Sentence(Finding finding, Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(conflict);
        var text = finding.Kind switch
        {
            "graph.now" => Holds(finding, conflict, "where the conflict is now", "the status quo"),
            "graph.holds" => Holds(finding, conflict, Wording.Outcome(conflict, finding.Subjects[0]), Wording.Outcome(conflict, finding.Subjects[0])),
            "graph.reach" => Reach(finding, conflict),
            "graph.change" => Change(finding, conflict),
            "graph.unforeseen" => Unforeseen(finding, conflict),
            "condition" => $"what {conflict.InText(finding.Detail["party"][0])} asks for under ‘{finding.Detail["term"][0].Replace('-', ' ')}’ is not specified: not testable until it is",
            "commitment" => $"what {Wording.Parties(conflict, finding.Detail["by"])} committed to in ‘{finding.Subjects[0].Replace('-', ' ')}’ is not specified: not testable until it is",
            "forecast" => ForecastText.Sentence(finding, conflict),
            CruxFindings.Kind => CruxText.Sentence(finding, conflict),
            _ when WarText.Says(finding) => WarText.Sentence(finding, conflict),
            _ when DoubtText.Says(finding) => DoubtText.Sentence(finding, conflict),
            _ => DealsFindingText.Clause(finding, conflict) ?? $"{finding.Id}: {Value(finding.Value)}",
        };
        return Wording.Capital(text) + ".";
    }

    /// <summary>The sentence about a place without the reasons why somebody would move.</summary>
    internal static string Short(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "graph.now" => Wording.Capital(Holds(finding, conflict, "where the conflict is now", "the status quo", reasons: false)) + ".",
        "graph.holds" => Wording.Capital(Holds(finding, conflict, Wording.Outcome(conflict, finding.Subjects[0]), Wording.Outcome(conflict, finding.Subjects[0]), reasons: false)) + ".",
        _ => Sentence(finding, conflict),
    };

    /// <summary>A finding on which all views agree: the sentence where it is the same, else what each says.</summary>
    internal static string Shared(AssessmentResult result, string id)
    {
        var said = result.Views.Select(view => (view.Label, Text: Sentence(view.Findings.First(f => f.Id == id), view.Conflict))).ToList();
        if (said.Select(entry => entry.Text).Distinct().Count() == 1)
            return said[0].Text;
        if (id.StartsWith("graph.holds.", StringComparison.Ordinal) && Across.SharedAnswer(result, id) is { } answer)
            return $"{answer} {string.Join(" ", result.Views.Select(view => $"{view.Label}: {Clause(view.Findings.First(f => f.Id == id), view.Conflict)}"))}";
        return string.Join(" ", said.Select(entry => $"{entry.Label}: {entry.Text}"));
    }

    /// <summary>A finding about an outcome, as a sentence that leaves the outcome to what stands before it.</summary>
    internal static string Clause(Finding finding, Conflict conflict)
    {
        if (finding.Value is not FindingValue.Truth { Value: false })
            return Sentence(finding, conflict);
        var (always, sometimes) = (finding.Detail["always"], finding.Detail["sometimes"]);
        return Wording.Capital(always.Count > 0
            ? $"{Wording.Parties(conflict, always)} would move{Why(finding, conflict, always)}."
            : $"{Wording.Parties(conflict, sometimes, "or")} would move, depending on the variant.");
    }

    /// <summary>The finding in the few words of a table's cell.</summary>
    public static string Cell(Finding? finding, Conflict conflict) => finding switch
    {
        null => "–",
        { Value: FindingValue.Absent { Reason: AbsenceReason.Unspecified } absent } => $"not testable ({string.Join(", ", absent.Names.Select(id => Term(conflict, id)))})",
        { Value: FindingValue.Absent { Reason: AbsenceReason.NoWorth or AbsenceReason.NoReservation } absent } => DealsFindingText.Reason(absent, conflict),
        _ when finding.Kind.StartsWith("doubt.", StringComparison.Ordinal) => DoubtText.Cell(finding, conflict),
        { Value: FindingValue.Absent { Reason: AbsenceReason.UnknownComparison } absent } => $"not testable (unknown comparisons of {Wording.Parties(conflict, absent.Names)})",
        { Kind: not "deals.proposal", Value: FindingValue.Absent absent } => Reason(absent, conflict),
        { Kind: "graph.holds" or "graph.now", Value: FindingValue.Truth { Value: true } } => finding.Detail["calm"].Count > 0 ? "holds" : "holds by deterrence",
        { Kind: "graph.holds" or "graph.now" } => finding.Detail["always"].Count > 0 ? $"{Wording.Parties(conflict, finding.Detail["always"])} would move" : "somebody would move",
        { Kind: "graph.reach", Value: FindingValue.Truth { Value: true } } => $"yes: {Movers(finding, conflict)}",
        { Kind: "graph.reach" } => finding.Detail["movers"].Count == 0 ? "no path" : $"not willingly: {Wording.Parties(conflict, finding.Detail["unwilling"])}",
        { Kind: "graph.change" } => ChangeCell(finding, conflict),
        { Kind: "forecast" } => ForecastText.Cell(finding),
        _ when WarText.Says(finding) => WarText.Cell(finding, conflict),
        _ => DealsFindingText.Cell(finding, conflict) ?? Value(finding.Value),
    };

    private static string Holds(Finding finding, Conflict conflict, string place, string name, bool reasons = true)
    {
        if (finding.Value is FindingValue.Absent absent)
            return absent.Reason == AbsenceReason.UnknownComparison ? $"whether {name} would hold {Reason(absent, conflict)}"
                : absent.Reason == AbsenceReason.Unspecified && finding.Detail["if-met"].Count == 0 ? $"whether {name} would hold {Reason(absent, conflict)}"
                : absent.Reason == AbsenceReason.Unspecified
                ? $"whether {name} would hold {Reason(absent, conflict)}: it would {Not(finding, "if-met")}hold if that were met, and would {Not(finding, "if-never")}hold if nothing met it"
                : $"whether {name} would hold cannot be said: {Reason(absent, conflict)}";
        if (finding.Value is FindingValue.Truth { Value: true })
        {
            if (finding.Detail["calm"].Count > 0)
                return $"no party would move from {place}";
            var deterred = Wording.Parties(conflict, finding.Detail["deterred"]);
            return $"no party would move from {place}{(deterred.Length == 0 ? "" : $": {deterred} would like to, but {(finding.Detail["deterred"].Count == 1 ? "expects" : "expect")} answers that undo the gain")}";
        }
        var (always, sometimes) = (finding.Detail["always"], finding.Detail["sometimes"]);
        if (always.Count > 0)
            return $"{Wording.Parties(conflict, always)} would move from {place}{(finding.Detail["states"][0] == "1" ? "" : ", in each of its variants")}{(reasons ? Why(finding, conflict, always) : "")}";
        return $"from each variant of {place} somebody would move: {Wording.Parties(conflict, sometimes, "or")}";
    }

    private static string Why(Finding finding, Conflict conflict, IReadOnlyList<string> parties)
    {
        var reasons = finding.Detail["why"].Select(entry => entry.Split('/')).Where(entry => parties.Contains(entry[0])).Select(entry => Means(conflict, entry[0], entry[1])).ToList();
        return reasons.Count == 0 ? "" : $", because {Wording.List(reasons)}";
    }

    private static string Not(Finding finding, string role) => finding.Detail[role][0] == "yes" ? "" : "not ";

    private static string Reach(Finding finding, Conflict conflict)
    {
        var outcome = Wording.Outcome(conflict, finding.Subjects[0]);
        if (finding.Value is FindingValue.Truth { Value: true })
            return $"{outcome} can be reached from the status quo by steps that each mover likes: {Movers(finding, conflict)}";
        return finding.Detail["movers"].Count == 0
            ? $"no sequence of moves leads from the status quo to {outcome}"
            : $"{outcome} can be reached from the status quo only if {Wording.Parties(conflict, finding.Detail["unwilling"])} moved against {(finding.Detail["unwilling"].Count == 1 ? "its own preference" : "their own preferences")}";
    }

    private static string Movers(Finding finding, Conflict conflict) => string.Join(", then ", finding.Detail["movers"].Select(conflict.InText));

    private static string Change(Finding finding, Conflict conflict)
    {
        var (party, outcome) = (conflict.InText(finding.Subjects[1]), Wording.Outcome(conflict, finding.Subjects[0]));
        var hold = finding.Detail["towards"][0] == "hold" ? "hold" : "no longer hold";
        return finding.Value switch
        {
            FindingValue.Number { Value: 0 } => $"{outcome} would {hold} without a change by {party}",
            FindingValue.Number { Value: double.PositiveInfinity } => $"no change of priorities by {party} alone{Tried(finding)} would make {outcome} {hold}",
            FindingValue.Number => $"{outcome} would {hold} if {party} {ChangeCell(finding, conflict)}",
            _ => $"no change of priorities by {party} alone was found within the limit that would make {outcome} {hold}",
        };
    }

    private static string ChangeCell(Finding finding, Conflict conflict)
    {
        if (finding.Value is not FindingValue.Number number)
            return "none found within the limit";
        if (double.IsInfinity(number.Value))
            return $"none alone{Tried(finding)}";
        var party = finding.Subjects[1];
        var drops = finding.Detail["drop"].Select(id => $"no longer held that {Means(conflict, party, id)}");
        var lowers = finding.Detail["lower"].Chunk(2).Select(pair => $"put {Means(conflict, party, pair[0])} below {Means(conflict, party, pair[1])}");
        var ranks = finding.Detail["lower-rank"].Chunk(2).Select(pair => $"put {Rank(conflict, pair[0])} below {Rank(conflict, pair[1])}");
        IReadOnlyList<string> edits = [.. drops, .. lowers, .. ranks];
        return edits.Count == 0 ? Wording.Count((int)number.Value, "change of its ranking", "changes of its ranking") : Wording.List(edits);
    }

    private static string Tried(Finding finding) =>
        finding.Detail["tried"][0] == "all" ? "" : $" (up to {Wording.Count(int.Parse(finding.Detail["tried"][0], System.Globalization.CultureInfo.InvariantCulture), "change")} tried)";

    private static string Means(Conflict conflict, string party, string statement)
    {
        var found = conflict.Preferences.First(p => p.Party == party).Statements.First(s => s.Id == statement);
        return found.Means is { } means ? $"‘{Wording.Bare(means)}’" : $"‘{found.Says}’";
    }

    private static string Rank(Conflict conflict, string patterns) =>
        patterns.Length == 0 ? "all that its ranking does not name" : conflict.Outcomes.Any(outcome => outcome.Id == patterns) ? Wording.Outcome(conflict, patterns) : $"‘{patterns}’";

    private static string Unforeseen(Finding finding, Conflict conflict)
    {
        var party = conflict.InText(finding.Subjects[0]);
        var movers = ((FindingValue.Set)finding.Value).Items;
        return movers.Count == 0
            ? $"acting on its own view, {party} would foresee every move that others would like to make from the status quo"
            : $"acting on its own view, {party} would not foresee a move by {Wording.Parties(conflict, movers)} from the status quo";
    }

    private static string Reason(FindingValue.Absent absent, Conflict conflict) => absent.Reason switch
    {
        AbsenceReason.Unspecified => $"is not testable until {Wording.List([.. absent.Names.Select(id => $"‘{Term(conflict, id)}’")])} {(absent.Names.Count == 1 ? "is" : "are")} specified",
        AbsenceReason.UnknownComparison => $"is not testable until it is known what {Wording.Parties(conflict, absent.Names)} {(absent.Names.Count == 1 ? "prefers where its" : "prefer where their")} comparisons are stated as unknown",
        AbsenceReason.NoPreferences => $"no preferences are stated for {Wording.Parties(conflict, absent.Names)}",
        AbsenceReason.NoStatusQuo => "the model does not say where the conflict is now",
        AbsenceReason.NoState => "no possible state fits it",
        _ => "the states are too many",
    };

    private static string Term(Conflict conflict, string condition) => conflict.Conditions.FirstOrDefault(c => c.Id == condition)?.Term?.Replace('-', ' ') ?? condition.Replace('-', ' ');

    private static string Value(FindingValue value) => value switch
    {
        FindingValue.Truth truth => truth.Value ? "yes" : "no",
        FindingValue.Number number => $"{number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {number.Unit}",
        FindingValue.Set set => set.Items.Count == 0 ? "none" : string.Join(", ", set.Items),
        _ => "–",
    };
}
