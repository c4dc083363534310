namespace Parley.Evidence;

/// <summary>Reads a commitment's history: the last entry of everybody who speaks of it, in the order of the file, not of the dates.</summary>
internal static class CommitmentHistory
{
    public static CommitmentRecord Of(Held<Commitment> commitment)
    {
        var latest = commitment.Item.History.GroupBy(entry => entry.AccordingTo)
            .Select(group => new CommitmentView(group.Key, group.Last().Status, group.Last().Date)).ToList();
        return new CommitmentRecord(commitment, latest, latest.Select(view => view.Status).Distinct().Skip(1).Any());
    }
}
