using Parley.Deals;

namespace Parley.Assessment;

/// <summary>A proposal as the parties see it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="ByParty">One judgement for each party that has values and can be judged, in the order of the file.</param>
public sealed record ProposalView(Proposal Proposal, IReadOnlyList<ProposalJudgement> ByParty);

/// <summary>How far a party's values reach over the packages that it permits, in its own scale.</summary>
/// <param name="Party">The party.</param>
/// <param name="Worst">The least value.</param>
/// <param name="Best">The largest value.</param>
/// <param name="Without">What it has without an agreement; null where not known.</param>
public sealed record WorthRange(string Party, double Worst, double Best, double? Without);

/// <summary>What was computed about deals in one view. It holds what findings and charts are made from.</summary>
/// <param name="Tables">One analysis for each table of the model, or one for all parties with values where it has none.</param>
/// <param name="Proposals">The proposals, in the order of the file.</param>
/// <param name="Ranges">One for each party with values whose packages can be listed, in the order of the file.</param>
/// <param name="Settings">What the war supplies to the deals.</param>
public sealed record DealResults(IReadOnlyList<DealAnalysis> Tables, IReadOnlyList<ProposalView> Proposals, IReadOnlyList<WorthRange> Ranges, DealSettings Settings)
{
    /// <summary>No deals.</summary>
    public static DealResults None { get; } = new([], [], [], DealSettings.AsStated);

    /// <summary>Computes them; none where the view has no issues or no values.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DealResults Of(Conflict conflict, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.Issues.Count == 0 || conflict.Worths.Count == 0)
            return None;
        var settings = WarLink.Settings(conflict, cancellation);
        IReadOnlyList<string> parties = [.. conflict.Worths.Select(worth => worth.Party)];
        return new DealResults(
            [.. conflict.Tables.DefaultIfEmpty().Select(table => DealAnalysis.Of(conflict, table, conflict.Proposals, settings, cancellation))],
            [.. conflict.Proposals.Select(proposal => new ProposalView(
                proposal, [.. parties.Select(party => ProposalJudge.Judge(conflict, proposal, party, settings, cancellation)).OfType<ProposalJudgement>()]))],
            [.. parties.Select(party => Range(party, DealCompiler.Compile(conflict, [party], settings, cancellation).Space)).OfType<WorthRange>()], settings);
    }

    private static WorthRange? Range(string party, PackageSpace? space) =>
        space is null || space.Packages.IsZero ? null : new WorthRange(
            party, space.Value(0, space.Factors.Sum(factor => factor.Values[0].Min())), space.Value(0, space.Factors.Sum(factor => factor.Values[0].Max())),
            space.Reservation[0] is { } units ? space.Value(0, units) : null);
}
