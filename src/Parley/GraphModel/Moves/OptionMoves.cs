using System.Runtime.InteropServices;

namespace Parley.GraphModel;

/// <summary>The move graph of a conflict in option form, or none where it would have more arcs than allowed.</summary>
/// <param name="States">The states after those declared the same are merged.</param>
/// <param name="Graph">The arcs over these states; null where refused.</param>
/// <param name="Pairs">How many pairs of feasible states differ in one party's options only: an upper bound of the arcs.</param>
/// <param name="MostPairs">The limit that was set.</param>
public sealed record OptionMovesResult(OptionStates States, MoveGraph? Graph, long Pairs, long MostPairs);

/// <summary>Lists the unilateral moves of a conflict in option form as explicit arcs, for models with few states.</summary>
/// <remarks>
/// Source: Fang, Hipel &amp; Kilgour (1993), chapter 2: a party reaches every feasible state that differs only in its own options.
/// Steps: for each party, group the feasible states that agree on all other options; in a group every ordered pair is a move, unless it flips
/// a one-way option back or is forbidden. The moves of merged states are those of their members that lead outside.
/// Cost: the pairs, sorted only where states were merged.
/// Interpretation: a move is one step, so a party that needs an infeasible state in between, or may not make the change in one step,
/// still reaches the target if the change itself is allowed.
/// </remarks>
public static class OptionMoves
{
    /// <summary>The default limit of pairs.</summary>
    public const long DefaultMostPairs = 50_000_000;

    /// <summary>Builds the graph, or refuses where the pairs exceed <paramref name="mostPairs"/>.</summary>
    /// <exception cref="ArgumentException">The codes are not ascending, or an option has two owners.</exception>
    public static OptionMovesResult Build(OptionForm form, long mostPairs = DefaultMostPairs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        Check(form);
        var (states, stateOf) = MergedStates.Of(form);
        var groups = form.Owners.Select(owner => Groups(form.Codes, owner)).ToArray();
        var pairs = groups.Sum(byRest => byRest.Values.Sum(members => (long)members.Count * (members.Count - 1)));
        if (pairs > mostPairs)
            return new OptionMovesResult(states, null, pairs, mostPairs);
        var members = new List<int>[states.Codes.Count];
        for (var k = 0; k < stateOf.Length; k++)
            (members[stateOf[k]] ??= []).Add(k);
        var start = new int[form.Owners.Count][];
        var target = new int[form.Owners.Count][];
        for (var party = 0; party < form.Owners.Count; party++)
        {
            cancellation.ThrowIfCancellationRequested();
            (start[party], target[party]) = Arcs(form, party, groups[party], members, stateOf);
        }
        return new OptionMovesResult(states, MoveGraph.FromSorted(members.Length, start, target), pairs, mostPairs);
    }

    private static Dictionary<ulong, List<int>> Groups(IReadOnlyList<ulong> codes, ulong owner)
    {
        var groups = new Dictionary<ulong, List<int>>();
        for (var k = 0; k < codes.Count; k++)
        {
            ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, codes[k] & ~owner, out _);
            (members ??= []).Add(k);
        }
        return groups;
    }

    private static (int[] Start, int[] Target) Arcs(OptionForm form, int party, Dictionary<ulong, List<int>> groups,
        List<int>[] members, int[] stateOf)
    {
        var start = new int[members.Length + 1];
        var target = new List<int>();
        for (var state = 0; state < members.Length; state++)
        {
            foreach (var from in members[state])
                foreach (var to in groups[form.Codes[from] & ~form.Owners[party]])
                    if (stateOf[to] != state && Allowed(form, party, form.Codes[from], form.Codes[to]))
                        target.Add(stateOf[to]);
            if (form.Same.Count > 0)
                SortDistinct(target, start[state]);
            start[state + 1] = target.Count;
        }
        return (start, [.. target]);
    }

    private static void SortDistinct(List<int> target, int begin)
    {
        var sorted = target.Skip(begin).Distinct().Order().ToArray();
        target.RemoveRange(begin, target.Count - begin);
        target.AddRange(sorted);
    }

    private static bool Allowed(OptionForm form, int party, ulong from, ulong to)
    {
        if ((from & ~to & form.ForwardOnly) != 0 || (to & ~from & form.BackwardOnly) != 0)
            return false;
        return form.Forbidden.Count == 0 || !form.Forbidden[party].Any(change => change.From(from) && change.To(to));
    }

    private static void Check(OptionForm form)
    {
        for (var k = 1; k < form.Codes.Count; k++)
            if (form.Codes[k] <= form.Codes[k - 1])
                throw new ArgumentException("State codes must be ascending and distinct.", nameof(form));
        ulong owned = 0;
        foreach (var owner in form.Owners)
        {
            if ((owned & owner) != 0)
                throw new ArgumentException("An option has two owners.", nameof(form));
            owned |= owner;
        }
        if (form.Forbidden.Count != 0 && form.Forbidden.Count != form.Owners.Count)
            throw new ArgumentException("Forbidden changes must be given for every party or none.", nameof(form));
    }
}
