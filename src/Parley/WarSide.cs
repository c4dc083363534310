namespace Parley;

/// <summary>One side of a war: parties, of which one decides.</summary>
/// <param name="Id">The name by which numbers of the section refer to the side.</param>
/// <param name="Parties">Its parties, the deciding one among them.</param>
/// <param name="Decides">The party whose choice is the side's.</param>
/// <param name="Consent">Parties without whose acceptance no agreement comes about.</param>
/// <param name="Members">What war and peace mean to members other than the deciding party, where that is stated.</param>
public sealed record WarSide(string Id, IReadOnlyList<string> Parties, string Decides, IReadOnlyList<string> Consent, IReadOnlyList<WarMember> Members);

/// <summary>What war and peace mean to a party that is on a side but does not decide. Null: nothing (stake: as much as to the deciding party).</summary>
public sealed record WarMember(string Party, Quantity? Stake, Quantity? Fight, Quantity? Hold, Quantity? Break, Quantity? Bonus);

/// <summary>A place on the front whose capture is worth more than other ground.</summary>
/// <param name="Step">The step of the front at which the first side comes to hold it.</param>
/// <param name="Worth">Its share of the stake.</param>
public sealed record WarPlace(string Id, int Step, Quantity Worth);
