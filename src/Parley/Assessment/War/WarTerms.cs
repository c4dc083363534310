using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>What both forms of the section <c>war</c> translate alike.</summary>
internal static class WarTerms
{
    /// <summary>Periods of the backward induction where the model does not say.</summary>
    public const int Horizon = 360;

    public static CeasefireTerms Ceasefire(AgreementTerms terms, IReadOnlyList<Quantity> transfers, Func<Quantity, double> value) => terms switch
    {
        AgreementTerms.Line => CeasefireTerms.Line,
        AgreementTerms.Bargained => CeasefireTerms.Bargained,
        AgreementTerms.Listed => CeasefireTerms.Transfer([.. transfers.Select(value)]),
        _ => CeasefireTerms.None,
    };

    /// <summary>A kernel under which strength stays where it is.</summary>
    public static ImmutableArray<ImmutableArray<double>> Unmoved(int size) =>
        [.. Enumerable.Range(0, size).Select(m => Enumerable.Range(0, size).Select(n => m == n ? 1.0 : 0.0).ToImmutableArray())];
}
