using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>The share that side A receives in each period of a ceasefire.</summary>
/// <param name="Kind">How the share comes about.</param>
/// <param name="Transfers">With <see cref="TermsKind.Listed"/>: what may be added to the share at the front; the sum is cut to 0…1.</param>
public sealed record CeasefireTerms(TermsKind Kind, ImmutableArray<double> Transfers)
{
    public static CeasefireTerms None { get; } = new(TermsKind.None, []);

    public static CeasefireTerms Line { get; } = new(TermsKind.Line, []);

    public static CeasefireTerms Bargained { get; } = new(TermsKind.Bargained, []);

    public static CeasefireTerms Transfer(params ReadOnlySpan<double> transfers) => new(TermsKind.Listed, [.. transfers]);

    /// <summary>How many different offers a proposer has.</summary>
    internal int Offers => Kind switch { TermsKind.None => 0, TermsKind.Listed => Transfers.Length, _ => 1 };
}
