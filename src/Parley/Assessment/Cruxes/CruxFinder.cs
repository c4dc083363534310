using Parley.Doubt;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>
/// Where two perspectives really part: for every pair and every headline on which they differ, the smallest sets of differences that carry one to the
/// other's conclusion, in both directions.
/// </summary>
/// <remarks>
/// Source: the definition of this program (docs/reference/methods.md, cruxes).
/// Steps: list the replaced paths of both perspectives; drop those that are the same but for words and reasons; for each engine keep those that can touch
/// it; search by increasing size (<see cref="Crux"/>); take the differences of the smallest sets apart and search again within them; where no single
/// difference suffices, share the change out (<see cref="Shapley"/>).
/// Interpretation: a probability's conclusion is whether it is at least one half. A mixture that is no valid model does not reach the conclusion.
/// Cost: one run of the engine per mixture that is tried; a mixture is never worked out twice.
/// </remarks>
public static class CruxFinder
{
    /// <summary>
    /// The sections whose values are made of quantities that stand by themselves, with the largest sets that are taken apart. Orders and conditions only
    /// mean something whole; what a party's terms are worth has so many parts that only single differences are taken apart.
    /// </summary>
    private static readonly Dictionary<string, int> Divisible = new() { ["war"] = 2, ["worth"] = 1 };

    /// <summary>The cruxes between the views of an assessment, pair by pair in the order of the file, headlines in the order in which questions are asked.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static IReadOnlyList<CruxAnswer> Find(AssessmentResult result, CruxSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(settings);
        var found = new List<CruxAnswer>();
        for (var one = 0; one < result.Views.Count; one++)
            for (var two = one + 1; two < result.Views.Count; two++)
                found.AddRange(Between(result.Model, result.Views[one], result.Views[two], settings, cancellation));
        return found;
    }

    /// <summary>The assessment with the cruxes between its views, and with a finding for each in the view that would take something over.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static AssessmentResult With(AssessmentResult result, CruxSettings settings, CancellationToken cancellation = default)
    {
        var cruxes = Find(result, settings, cancellation);
        return result with
        {
            Cruxes = cruxes,
            Views = [.. result.Views.Select(view => view with { Findings = [.. view.Findings, .. cruxes.Where(crux => crux.From == view.Conflict.Perspective?.Id).Select(crux => CruxFindings.Of(crux, view.Conflict))] })],
        };
    }

    private static IEnumerable<CruxAnswer> Between(ModelFile model, ViewAssessment one, ViewAssessment two, CruxSettings settings, CancellationToken cancellation)
    {
        var pair = PerspectivePair.Of(model, one.Conflict.Perspective!.Id, two.Conflict.Perspective!.Id);
        foreach (var question in Questions(one.Conflict, two.Conflict))
        {
            var parted = question.Headlines.Where(id => Says(one, id) is { } a && Says(two, id) is { } b && a != b).ToList();
            if (parted.Count == 0)
                continue;
            var mixtures = new Mixtures(pair, question, cancellation);
            foreach (var id in parted)
            {
                // Both ends have to come out as the views themselves; where they do not, nothing in between would mean anything.
                if (!Reproduces(mixtures, id, Says(one, id)!, Says(two, id)!))
                    continue;
                yield return Search(pair, mixtures, question, id, Says(one, id)!, Says(two, id)!, false, settings, cancellation);
                yield return Search(pair, mixtures, question, id, Says(two, id)!, Says(one, id)!, true, settings, cancellation);
            }
        }
    }

    private static IEnumerable<CruxQuestion> Questions(Conflict one, Conflict two) => [GraphQuestion.Of(one), WarQuestion.Question, .. DealQuestions.Of(one, two)];

    private static string? Says(ViewAssessment view, string id) => view.Findings.FirstOrDefault(finding => finding.Id == id) is { } finding ? Conclusions.Of(finding.Value) : null;

    private static bool Reproduces(Mixtures mixtures, string id, string one, string two) =>
        mixtures.Answer(id, [], false) is { } first && Conclusions.Of(first) == one && mixtures.Answer(id, [], true) is { } second && Conclusions.Of(second) == two;

    private static CruxAnswer Search(
        PerspectivePair pair, Mixtures mixtures, CruxQuestion question, string id, string from, string to, bool backwards, CruxSettings settings, CancellationToken cancellation)
    {
        var result = Crux.Search(mixtures.Touching.Count, Reaches(mixtures), settings.Budget, cancellation: cancellation);
        var parts = result.Sets.Where(set => set.Count > 0 && set.All(i => Divisible.GetValueOrDefault(mixtures.Differences[i].Section) >= set.Count)).SelectMany(Parts).ToList();
        var smallest = parts.Count == 0 ? 0 : parts.Min(set => set.Count);
        return new CruxAnswer(id, backwards ? pair.Second : pair.First, backwards ? pair.First : pair.Second, from, to, mixtures.Differences, pair.Differences.Count - mixtures.Touching.Count,
            result, [.. parts.Where(set => set.Count == smallest)], Shares());

        Mixture Reaches(Mixtures among) => taken => among.Answer(id, taken, backwards) is { } value ? Conclusions.Of(value) == to : null;

        // Only the parts of this set are taken over; everything else stays. A finer set of differences is a pair of its own.
        IEnumerable<IReadOnlyList<string>> Parts(IReadOnlyList<int> set)
        {
            var whole = set.Select(i => mixtures.Differences[i].Path).ToList();
            var finer = new Mixtures(pair.Refined(whole), question, cancellation);
            var places = Enumerable.Range(0, finer.Differences.Count).Where(i => whole.Exists(path => finer.Differences[i].Path.StartsWith(path + '.', StringComparison.Ordinal))).ToList();
            if (places.Count <= whole.Count)
                return [];
            var reaches = Reaches(finer);
            var within = Crux.Search(places.Count, taken => reaches([.. taken.Select(i => places[i])]), settings.Budget, whole.Count, cancellation);
            return within.AllFound ? within.Sets.Select(found => (IReadOnlyList<string>)[.. found.Select(i => finer.Differences[places[i]].Path)]) : [];
        }

        ShapleyResult? Shares()
        {
            var n = mixtures.Touching.Count;
            var exact = n <= Shapley.DefaultExact && 1L << n <= settings.Budget;
            if (result.Size is null or <= 1 || !exact && settings.Orders < 2)
                return null;
            return Shapley.Of(n, taken => Conclusions.Number(mixtures.Answer(id, taken, backwards), to), exactUpTo: exact ? n : 0, orders: Math.Max(2, settings.Orders), seed: settings.Seed, cancellation: cancellation);
        }
    }
}
