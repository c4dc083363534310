using Parley.Files;

namespace Parley.Evidence;

/// <summary>
/// What a model's sources say and what the model makes of it: the base, and whatever perspectives put in its place.
/// Data without sentences; lists keep the order of the file. Immutable and safe to share.
/// </summary>
public sealed record Ledger
{
    /// <summary>The base: names of parties and groups are looked up here.</summary>
    public required Conflict Base { get; init; }

    /// <summary>The perspectives of the model.</summary>
    public required IReadOnlyList<Perspective> Perspectives { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<Held<Source>> Sources { get; init; }

    /// <summary>Every claim; one that a perspective rewrites stands twice.</summary>
    public required IReadOnlyList<Held<Claim>> Claims { get; init; }

    /// <summary>The claims by chain of speakers, in the order in which the chains first occur.</summary>
    public required IReadOnlyList<SpeakerClaims> BySpeaker { get; init; }

    /// <summary>Versions of claims.</summary>
    public required IReadOnlyList<VersionFamily> Versions { get; init; }

    /// <summary>Claims that contradict each other.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Claims about groups, one entry for each group that a claim is about.</summary>
    public required IReadOnlyList<GroupClaim> GroupClaims { get; init; }

    /// <summary>Commitments and what became of them.</summary>
    public required IReadOnlyList<CommitmentRecord> Commitments { get; init; }

    /// <summary>Conditions whose content is unspecified.</summary>
    public required IReadOnlyList<Held<Condition>> OpenConditions { get; init; }

    /// <summary>Dated questions, with whose date it is.</summary>
    public required IReadOnlyList<Held<Forecast>> Forecasts { get; init; }

    /// <summary>What the sources do not speak of.</summary>
    public required IReadOnlyList<Held<Omission>> Omissions { get; init; }

    /// <summary>For every claim, what rests on it.</summary>
    public required IReadOnlyList<ClaimUse> Uses { get; init; }

    /// <summary>Parts of the model that rest on no claim.</summary>
    public required IReadOnlyList<UnclaimedElement> Unclaimed { get; init; }

    /// <summary>How many figures are the analyst's own, for every view.</summary>
    public required IReadOnlyList<FigureCount> Figures { get; init; }

    /// <summary>Circular support.</summary>
    public required IReadOnlyList<SupportCircle> Circles { get; init; }

    /// <summary>Camps' perspectives that rest on others' words.</summary>
    public required IReadOnlyList<CampVoice> CampVoices { get; init; }

    /// <summary>Claims of one kind.</summary>
    public IEnumerable<Held<Claim>> OfKind(ClaimKind kind) => Claims.Where(claim => claim.Item.Kind == kind);

    /// <summary>Claims for which the source names no speaker.</summary>
    public IEnumerable<Held<Claim>> WithoutSpeaker => Claims.Where(claim => claim.Item.Speaker.Count == 0);

    /// <summary>Sources without a date.</summary>
    public IEnumerable<Held<Source>> Undated => Sources.Where(source => source.Item.Date == "undated");

    /// <summary>The ledger of a model. Cost: the size of the resolved model, times the number of perspectives.</summary>
    /// <exception cref="ArgumentException">The model has errors.</exception>
    public static Ledger Of(ModelFile model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.HasErrors)
            throw new ArgumentException("A ledger is made of a valid model.", nameof(model));
        using var views = new ModelViews(model, cancellation);
        var claims = views.Held("claims", conflict => conflict.Claims, claim => claim.Id);
        var plain = claims.Select(claim => claim.Item).ToList();
        return new Ledger
        {
            Base = model.Base,
            Perspectives = model.Perspectives,
            Sources = views.Held("sources", conflict => conflict.Sources, source => source.Id),
            Claims = claims,
            BySpeaker = [.. claims.GroupBy(claim => string.Join('\n', claim.Item.Speaker)).Select(group => new SpeakerClaims(group.First().Item.Speaker, [.. group]))],
            Versions = ClaimLinks.Versions(plain),
            Contradictions = ClaimLinks.Contradictions(plain),
            GroupClaims = GroupReaches.Of(plain, model.Base),
            Commitments = [.. views.Held("commitments", conflict => conflict.Commitments, commitment => commitment.Id).Select(CommitmentHistory.Of)],
            OpenConditions = [.. views.Held("conditions", conflict => conflict.Conditions, condition => condition.Id).Where(condition => condition.Item.Unless is null)],
            Forecasts = views.Held("forecasts", conflict => conflict.Forecasts, forecast => forecast.Id),
            Omissions = views.Held("omissions", conflict => conflict.Omissions, omission => omission.Id),
            Uses = ClaimUses.Of(views, plain),
            Unclaimed = Elements.Unclaimed(views),
            Figures = Elements.Figures(views),
            Circles = SupportCircles.Of(views),
            CampVoices = CampWords.Of(model),
        };
    }
}
