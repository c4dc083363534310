using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The sentences that say why a party would stay at a state or move away.</summary>
internal static class GraphWhyText
{
    private const int MostShown = 12;

    public static IEnumerable<string> Lines(GraphView view, WhyCase one)
    {
        var party = view.Names.Party(one.Party);
        if (one.Improvements.Count == 0)
        {
            var moves = view.Graph.Moves.Moves(one.Party, one.State).Length;
            yield return moves == 0
                ? $"{party} stays: it has no move from here."
                : moves == 1 ? $"{party} stays: it has one move from here, and does not like it better."
                : $"{party} stays: it likes none of its {GraphNames.Number(moves)} moves from here better.";
            yield break;
        }
        yield return one.Stable switch
        {
            true => $"{party} stays: it has {(one.Improvements.Count == 1 ? "one better move, and that" : $"{GraphNames.Number(one.Improvements.Count)} better moves, and each")} {(one.Concept is Concept.Gmr or Concept.Smr ? "could be answered" : one.AtOnce.Count > 0 ? "would be answered, or could fail," : "would be answered")} to its loss.",
            false => $"{party} would move: {Unanswered(one)}.",
            null => $"Whether {party} would stay is not known: the search for answers reached its limit.",
        };
        foreach (var improvement in one.Improvements.OrderBy(i => i.Outcome == ImprovementOutcome.Unsanctioned ? 0 : 1).Take(MostShown))
            yield return "  " + Improvement(view, one, improvement);
        if (one.Improvements.Count > MostShown)
            yield return $"  {GraphNames.Count(one.Improvements.Count - MostShown, "further better move")} {(one.Improvements.Count == MostShown + 1 ? "is" : "are")} not shown.";
    }

    /// <summary>What the answer rests on, in plain words, with the name of the concept.</summary>
    public static string Meaning(Concept concept) => concept switch
    {
        Concept.Nash => "Asked here: has the party a better move, whatever the others do next? (Nash stability)",
        Concept.Gmr => "Asked here: could the others answer each better move to the party's loss, even at a loss of their own? (general metarationality, GMR)",
        Concept.Smr => "Asked here: could the others answer each better move to the party's loss, even at a loss of their own, with no way out for it? (symmetric metarationality, SMR)",
        Concept.Seq => "Asked here: would the others answer each better move to the party's loss, by moves that they like themselves? (sequential stability, SEQ)",
        Concept.Sseq => "Asked here: would the others answer each better move to the party's loss, by moves that they like themselves, with no way out for it? (symmetric sequential stability, SSEQ)",
        _ => "Asked here: would the others answer each better move to the party's loss, or could it fail because they move at the same time? (simultaneous stability, SIM)",
    };

    private static string Unanswered(WhyCase one)
    {
        var open = one.Improvements.Count(improvement => improvement.Outcome == ImprovementOutcome.Unsanctioned);
        var all = one.Improvements.Count;
        return one.Concept == Concept.Nash ? $"it has {(all == 1 ? "a better move" : $"{GraphNames.Number(all)} better moves")}"
            : all == 1 ? "it has one better move, and nothing spoils it"
            : open == all ? $"it has {GraphNames.Number(all)} better moves, and nothing spoils any of them"
            : $"of its {GraphNames.Number(all)} better moves, {GraphNames.Number(open)} cannot be answered to its loss";
    }

    private static string Improvement(GraphView view, WhyCase one, ExplainedImprovement improvement)
    {
        var names = view.Names;
        var party = names.Party(one.Party);
        var better = DecidingWords.Better(view.Graph, one.Party, improvement.Target, one.State);
        var move = $"To {names.Full(improvement.Target)}: {names.Move(one.Party, one.State, improvement.Target)}.{(better.Length > 0 ? $" It likes that better: {better}." : "")}";
        return improvement.Outcome switch
        {
            ImprovementOutcome.NotSearched => $"{move} The search for an answer reached its limit.",
            ImprovementOutcome.Unsanctioned when one.Concept == Concept.Nash => move,
            ImprovementOutcome.Unsanctioned => $"{move} {Nobody(one.Concept)}, so {party} would move.",
            _ when one.AtOnce.Contains(improvement.Target) => $"{move} But {AtTheSameTime(names, improvement)}, and all together lead to {names.Full(improvement.End!.Value)}, {Worse(view, one, improvement)}.",
            _ => $"{move} {Answer(view, one, improvement)}, {Worse(view, one, improvement)}{Escape(view, one, improvement)}; so {party} does not do this.",
        };
    }

    private static string Nobody(Concept concept) => concept switch
    {
        Concept.Gmr => "Nobody has an answer that leaves it no better off",
        Concept.Smr => "Nobody has an answer that leaves it no better off and that it could not escape",
        Concept.Sseq => "Nobody has an answer that they like themselves, that leaves it no better off and that it could not escape",
        Concept.Sim => "Nobody has an answer that they like themselves and that leaves it no better off, nor does a move at the same time spoil it",
        _ => "Nobody has an answer that they like themselves and that leaves it no better off",
    };

    private static string Answer(GraphView view, WhyCase one, ExplainedImprovement improvement)
    {
        var verb = one.Concept is Concept.Gmr or Concept.Smr ? "could" : "would";
        var steps = improvement.Answer.Select((step, k) => k == 0
            ? $"{view.Names.Party(step.Party)} {verb} answer: {view.Names.Move(step.Party, step.From, step.To)} (to {view.Names.Full(step.To)})"
            : $"then {view.Names.Party(step.Party)}: {view.Names.Move(step.Party, step.From, step.To)} (to {view.Names.Full(step.To)})");
        return string.Join("; ", steps);
    }

    private static string AtTheSameTime(GraphNames names, ExplainedImprovement improvement) => GraphNames.List(
        [.. improvement.Answer.Select(step => $"{names.Party(step.Party)} may move at the same time ({names.Move(step.Party, step.From, step.To)})")]);

    private static string Worse(GraphView view, WhyCase one, ExplainedImprovement improvement)
    {
        var payoff = view.Graph.Payoffs[one.Party];
        var than = view.Names.State(one.State);
        if (improvement.End == one.State)
            return "which is where it started";
        return payoff[improvement.End!.Value] < payoff[one.State]
            ? $"which {view.Names.Party(one.Party)} likes less than {than}"
            : $"which {view.Names.Party(one.Party)} likes no better than {than}";
    }

    private static string Escape(GraphView view, WhyCase one, ExplainedImprovement improvement) => one.Concept is not (Concept.Smr or Concept.Sseq) ? ""
        : improvement.Escape is not { } escape ? ", and from there it has no move"
        : $", and the best that it could then do is {view.Names.State(escape.To)}, no better for it than {view.Names.State(one.State)}";
}
