using System.Numerics;

namespace Parley.Deals;

/// <summary>
/// The part of the frontier at which every party has at least what it has without an agreement, as gains. Bargaining solutions are picked from it:
/// whatever is acceptable and not on the frontier is dominated by something acceptable that is.
/// </summary>
public sealed class AcceptableFront
{
    private AcceptableFront(Frontier frontier, int[] entries, long[][] gains)
    {
        (Frontier, Entries, Gains) = (frontier, entries, gains);
        var spans = frontier.Space.Span;
        SameScale = spans.All(span => span == spans[0]);
        var product = SameScale ? BigInteger.One : spans.Aggregate(BigInteger.One, BigInteger.Multiply);
        Multiplier = [.. spans.Select(span => SameScale ? BigInteger.One : product / span)];
        Most = [.. gains.Select(party => party.Length == 0 ? 0 : party.Max())];
    }

    /// <summary>The frontier.</summary>
    public Frontier Frontier { get; }

    /// <summary>The entries of the frontier, ascending.</summary>
    public IReadOnlyList<int> Entries { get; }

    /// <summary>Per party, per entry: the value less what the party has without an agreement.</summary>
    public IReadOnlyList<long[]> Gains { get; }

    /// <summary>Whether all parties' values have the same unit.</summary>
    public bool SameScale { get; }

    /// <summary>What brings gains of differently scaled parties to one scale.</summary>
    public IReadOnlyList<BigInteger> Multiplier { get; }

    /// <summary>Each party's largest gain in the agreement zone.</summary>
    public IReadOnlyList<long> Most { get; }

    /// <summary>The acceptable part of a frontier.</summary>
    /// <exception cref="ArgumentException">Some party's value without an agreement is not known.</exception>
    public static AcceptableFront Of(Frontier frontier)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        if (!frontier.Space.HasReservations)
            throw new ArgumentException("Some party's value without an agreement is not known.", nameof(frontier));
        var without = frontier.Space.Reservation.Select(value => value!.Value).ToArray();
        var entries = new List<int>();
        for (var k = 0; k < frontier.Count; k++)
        {
            var acceptable = true;
            for (var party = 0; party < without.Length && acceptable; party++)
                acceptable = frontier.Values[party][k] >= without[party];
            if (acceptable)
                entries.Add(k);
        }
        return new AcceptableFront(frontier, [.. entries], [.. without.Select((value, party) => entries.Select(k => frontier.Values[party][k] - value).ToArray())]);
    }
}
