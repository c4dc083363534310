namespace Parley.GraphModel;

/// <summary>
/// Nash, GMR, SMR, SEQ and SSEQ stability for preferences that are no single number per state: the questions that the definitions ask are given as functions.
/// </summary>
/// <remarks>
/// Source: the definitions of Fang, Hipel &amp; Kilgour (1993), chapter 3, with the comparisons left open; the classes that use this one name their own.
/// Steps: for every state s1 and every s from which the party would leave for s1, look for a state s2 among the others' group moves from s1
/// that deters it, and for SMR and SSEQ cannot be escaped from.
/// Cost per party: one search of the group moves per state that the party can reach, so at worst states × (states × parties + arcs).
/// </remarks>
/// <param name="graph">Who can move from which state to which.</param>
/// <param name="leaves">Whether a party (first) would leave a state (second) for another (third), if nobody answered.</param>
/// <param name="answers">Whether a party (first) would move from a state (second) to another (third) in a credible answer (SEQ, SSEQ).</param>
/// <param name="deters">Whether a party (first) at a state (second) is deterred by ending at another (third).</param>
internal sealed class PairwiseStability(
    MoveGraph graph, Func<int, int, int, bool> leaves, Func<int, int, int, bool> answers, Func<int, int, int, bool> deters)
{
    /// <summary>The definitions for payoffs: the array may be filled anew between questions.</summary>
    public static PairwiseStability Of(MoveGraph graph, IReadOnlyList<int[]> payoffs) => new(
        graph,
        (party, from, to) => payoffs[party][to] > payoffs[party][from],
        (party, from, to) => payoffs[party][to] > payoffs[party][from],
        (party, from, to) => payoffs[party][to] <= payoffs[party][from]);

    /// <summary>The states that are stable for <paramref name="party"/>.</summary>
    public StateSet Stable(int party, Concept concept, CancellationToken cancellation)
    {
        var stable = StateSet.Of(graph.States, Enumerable.Range(0, graph.States));
        var others = Others(party, concept);
        for (var s1 = 0; s1 < graph.States; s1++)
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<int>? reached = null;
            foreach (var s in graph.Reversed.Moves(party, s1))
                if (stable[s] && leaves(party, s, s1))
                    stable[s] = concept != Concept.Nash && Deterred(party, s, reached ??= others.From(s1), concept);
        }
        return stable;
    }

    /// <summary>Whether one state is stable for <paramref name="party"/>.</summary>
    public bool IsStable(int party, int state, Concept concept)
    {
        GroupMoves? others = null;
        foreach (var s1 in graph.Moves(party, state))
            if (leaves(party, state, s1)
                && (concept == Concept.Nash || !Deterred(party, state, (others ??= Others(party, concept)).From(s1), concept)))
                return false;
        return true;
    }

    private GroupMoves Others(int party, Concept concept)
    {
        if (concept is not (Concept.Nash or Concept.Gmr or Concept.Smr or Concept.Seq or Concept.Sseq))
            throw new ArgumentOutOfRangeException(nameof(concept), concept, "This concept is not defined by a move and the answer to it.");
        return new GroupMoves(graph, Stability.Opponents(graph.Parties, party), concept is Concept.Seq or Concept.Sseq ? answers : null);
    }

    private bool Deterred(int party, int state, IReadOnlyList<int> reached, Concept concept)
    {
        foreach (var s2 in reached)
            if (deters(party, state, s2) && (concept is Concept.Gmr or Concept.Seq || NoEscape(party, state, s2)))
                return true;
        return false;
    }

    private bool NoEscape(int party, int state, int s2)
    {
        foreach (var s3 in graph.Moves(party, s2))
            if (!deters(party, state, s3))
                return false;
        return true;
    }
}
