using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>The settlements that can be offered.</summary>
/// <param name="Kind">None, any share (<see cref="TermsKind.Bargained"/>), or a list.</param>
/// <param name="List">With <see cref="TermsKind.Listed"/>: what each side receives each period for ever, before the peace bonus.</param>
public sealed record SettlementTerms(TermsKind Kind, ImmutableArray<Pair> List)
{
    public static SettlementTerms None { get; } = new(TermsKind.None, []);

    public static SettlementTerms Bargained { get; } = new(TermsKind.Bargained, []);

    /// <summary>Settlements in which A receives the share y and B the rest.</summary>
    public static SettlementTerms Shares(params ReadOnlySpan<double> shares)
    {
        var list = ImmutableArray.CreateBuilder<Pair>(shares.Length);
        foreach (var share in shares) list.Add(new Pair(share, 1 - share));
        return new SettlementTerms(TermsKind.Listed, list.ToImmutable());
    }

    /// <summary>How many different offers a proposer has.</summary>
    internal int Offers => Kind switch { TermsKind.Bargained => 1, TermsKind.Listed => List.Length, _ => 0 };
}
