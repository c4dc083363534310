namespace Parley.Evidence;

/// <summary>The last that somebody says of a commitment.</summary>
public sealed record CommitmentView(string AccordingTo, CommitmentStatus Status, string Date);

/// <summary>A commitment and what became of it, according to whom.</summary>
/// <param name="Latest">For everybody who speaks of it, the last entry of the history, in the order in which they first speak.</param>
/// <param name="StatusDisputed">Whether those last entries differ.</param>
public sealed record CommitmentRecord(Held<Commitment> Commitment, IReadOnlyList<CommitmentView> Latest, bool StatusDisputed);
