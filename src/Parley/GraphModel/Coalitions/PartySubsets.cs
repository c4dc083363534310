namespace Parley.GraphModel;

/// <summary>The coalitions that parties can form.</summary>
internal static class PartySubsets
{
    /// <summary>The most parties whose coalitions are listed: their number doubles with each.</summary>
    public const int MostParties = 16;

    /// <summary>Every non-empty subset of <paramref name="parties"/>, smaller ones first, then by the order of the parties.</summary>
    /// <exception cref="NotSupportedException">There are more than <see cref="MostParties"/> parties.</exception>
    public static IReadOnlyList<int[]> NonEmpty(IReadOnlyList<int> parties)
    {
        if (parties.Count > MostParties)
            throw new NotSupportedException($"The coalitions of more than {MostParties} parties are not listed.");
        var subsets = new List<int[]>();
        for (var size = 1; size <= parties.Count; size++)
            Choose(parties, size, 0, [], subsets);
        return subsets;
    }

    /// <summary>The members in ascending order, after a check that each is a party and none is named twice.</summary>
    public static int[] Checked(MoveGraph graph, IReadOnlyList<int> coalition)
    {
        ArgumentNullException.ThrowIfNull(coalition);
        int[] members = [.. coalition.Distinct().Order()];
        if (members.Length == 0 || members.Length != coalition.Count || members[0] < 0 || members[^1] >= graph.Parties)
            throw new ArgumentException("A coalition has one or more members, each a party and named once.", nameof(coalition));
        return members;
    }

    private static void Choose(IReadOnlyList<int> parties, int size, int from, int[] chosen, List<int[]> subsets)
    {
        if (chosen.Length == size)
            subsets.Add(chosen);
        else
            for (var p = from; p < parties.Count; p++)
                Choose(parties, size, p + 1, [.. chosen, parties[p]], subsets);
    }
}
