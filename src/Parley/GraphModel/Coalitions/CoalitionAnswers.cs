namespace Parley.GraphModel;

/// <summary>What a coalition can improve to, what the others can answer, and what that does to it. Used for one coalition and concept.</summary>
internal sealed class CoalitionAnswers
{
    private readonly IReadOnlyList<int[]> _payoffs;
    private readonly int[] _members;
    private readonly Concept _concept;
    private readonly GroupMoves _own;
    private readonly GroupMoves _ownBackwards;
    private readonly IReadOnlyList<(int[] Members, GroupMoves Moves)> _others;
    private readonly int[]?[] _ownMoves;

    public CoalitionAnswers(MoveGraph graph, IReadOnlyList<int[]> payoffs, int[] members, Concept concept)
    {
        _payoffs = payoffs;
        _members = members;
        _concept = concept;
        _own = new GroupMoves(graph, members);
        _ownBackwards = new GroupMoves(graph.Reversed, members);
        _ownMoves = new int[]?[graph.States];
        int[] others = [.. Enumerable.Range(0, graph.Parties).Except(members)];
        var groups = concept == Concept.Seq ? PartySubsets.NonEmpty(others) : [others];
        _others = [.. groups.Select(group => (group, new GroupMoves(graph, group)))];
    }

    /// <summary>The states from which <paramref name="s1"/> is an improvement of the coalition: a legal sequence is legal read backwards.</summary>
    public IEnumerable<int> ImprovingTo(int s1) => _ownBackwards.From(s1).Where(s => CoalitionImprovements.BetterForAll(_payoffs, _members, s, s1));

    /// <summary>The states at which an answer to <paramref name="s1"/> can end.</summary>
    public IReadOnlyList<int> From(int s1) =>
        [.. _others.SelectMany(group => group.Moves.From(s1).Where(
            s2 => _concept != Concept.Seq || CoalitionImprovements.BetterForAll(_payoffs, group.Members, s1, s2))).Distinct()];

    /// <summary>Whether some member is no better off at <paramref name="s2"/> than at <paramref name="s"/>, and for CSMR at whatever the coalition makes of it.</summary>
    public bool Deters(int s, int s2) =>
        InPhi(s, s2) && (_concept != Concept.Smr || (_ownMoves[s2] ??= [.. _own.From(s2)]).All(s3 => InPhi(s, s3)));

    private bool InPhi(int s, int x) => !CoalitionImprovements.BetterForAll(_payoffs, _members, s, x);
}
