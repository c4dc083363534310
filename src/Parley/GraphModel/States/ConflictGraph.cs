namespace Parley.GraphModel;

/// <summary>
/// A conflict as a graph model with its states listed: who can move from where to where, and what each party prefers.
/// States count from 0 here and from 1 in front of people. Immutable and safe to share.
/// </summary>
public sealed class ConflictGraph
{
    internal ConflictGraph(Conflict conflict, StateCoding coding, IReadOnlyList<ulong> codes, OptionStates? options, MoveGraph moves,
        IReadOnlyList<PreferenceOrder?> preferences)
    {
        Conflict = conflict;
        Coding = coding;
        Codes = codes;
        Options = options;
        Moves = moves;
        Preferences = preferences;
        Payoffs = [.. preferences.Select(order => order?.Payoff ?? new int[codes.Count])];
        Missing = [.. Enumerable.Range(0, preferences.Count).Where(party => preferences[party] is null && CanMove(party)).Select(party => conflict.Parties[party].Id)];
        StatusQuo = FindStatusQuo();
    }

    /// <summary>The conflict that this was made from.</summary>
    public Conflict Conflict { get; }

    /// <summary>How states are written as numbers and letters.</summary>
    public StateCoding Coding { get; }

    /// <summary>The code of each state; of its lowest-numbered member where several count as one.</summary>
    public IReadOnlyList<ulong> Codes { get; }

    /// <summary>The states as bit codes; null in graph form.</summary>
    public OptionStates? Options { get; }

    /// <summary>Who can move from which state to which; parties in the order of the model.</summary>
    public MoveGraph Moves { get; }

    /// <summary>Each party's preference, in the order of the model; null where none is stated.</summary>
    public IReadOnlyList<PreferenceOrder?> Preferences { get; }

    /// <summary>Each party's payoffs; all equal where no preference is stated.</summary>
    public IReadOnlyList<int[]> Payoffs { get; }

    /// <summary>The parties that can move and whose preferences are not stated: nothing about stability can be said.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The state in which the conflict is now, or null where the model does not say.</summary>
    public int? StatusQuo { get; }

    /// <summary>The number of states.</summary>
    public int States => Codes.Count;

    /// <summary>The state as letters.</summary>
    public string Letters(int state) => Coding.Letters(Codes[state]);

    /// <summary>The states at which a formula holds; outcomes may be named.</summary>
    public StateSet Where(Formula formula)
    {
        var expanded = Conflict.Expand(formula);
        return StateSet.Of(States, Enumerable.Range(0, States).Where(state => Coding.Holds(expanded, Codes[state])));
    }

    /// <summary>The number of a party by its id, or −1.</summary>
    public int PartyOf(string id)
    {
        for (var i = 0; i < Conflict.Parties.Count; i++)
            if (Conflict.Parties[i].Id == id)
                return i;
        return -1;
    }

    /// <summary>The same states and moves with other preferences.</summary>
    public ConflictGraph With(IReadOnlyList<PreferenceOrder?> preferences) => new(Conflict, Coding, Codes, Options, Moves, preferences);

    private bool CanMove(int party) => Enumerable.Range(0, States).Any(state => Moves.Moves(party, state).Length > 0);

    private int? FindStatusQuo()
    {
        if (Conflict.StatusQuo is not { } on)
            return null;
        if (Options is null)
            return (int)Coding.Of(on[0]).Value;
        var code = StatusQuoCode(on, Coding);
        return Options.Find(code) is var state and >= 0 ? state : null;
    }

    internal static ulong StatusQuoCode(IReadOnlyList<string> on, StateCoding coding) => on.Aggregate(0UL, (code, name) => code | coding.Of(name).Value);
}
