using System.Text.Json;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What one view has at a path on which a crux rests.</summary>
/// <param name="View">The label of the view.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Claims">The claims that it rests on; empty where it is the analyst's own.</param>
public sealed record CruxSide(string View, string Value, IReadOnlyList<string> Claims)
{
    private const int MostClaims = 4;

    /// <summary>The value with what it rests on; of many claims the first few.</summary>
    public string Text => Value == ValueWords.Absent ? Value
        : $"{Value} [{(Claims.Count == 0 ? "the analyst's own" : string.Join(", ", Claims.Take(MostClaims)))}{(Claims.Count > MostClaims ? $" and {Wording.Number(Claims.Count - MostClaims)} more" : "")}]";
}

/// <summary>A path on which a crux rests, with what both views have there.</summary>
/// <param name="Path">The model path.</param>
/// <param name="Words">What it is about, in plain words.</param>
public sealed record CruxPlace(string Path, string Words, CruxSide One, CruxSide Two);

/// <summary>Where two views really part.</summary>
/// <param name="One">The label of the first.</param>
/// <param name="Two">The label of the second.</param>
/// <param name="Answers">The answers in both directions.</param>
/// <param name="Sentences">One for each group of headlines that turn on the same.</param>
/// <param name="Places">What decides, each path once.</param>
public sealed record CruxPair(string One, string Two, IReadOnlyList<CruxAnswer> Answers, IReadOnlyList<BriefSentence> Sentences, IReadOnlyList<CruxPlace> Places);

/// <summary>The cruxes of an assessment in words, pair by pair.</summary>
public static class CruxReport
{
    /// <summary>How to read it.</summary>
    public const string Lead =
        "A crux is a smallest set of differences: with only these taken from the other view, and all else as it was, a view reaches the other's answer. It says what the two would have to settle, not who is right.";

    /// <summary>The pairs that part on a headline. A pair whose search the budget ended says so.</summary>
    public static IReadOnlyList<CruxPair> Pairs(AssessmentResult result) => Pairs(result, new Marks(result));

    internal static IReadOnlyList<CruxPair> Pairs(AssessmentResult result, Marks marks)
    {
        ArgumentNullException.ThrowIfNull(result);
        var pairs = result.Cruxes.GroupBy(crux => string.CompareOrdinal(Label(result, crux.From), Label(result, crux.To)) < 0 ? (One: crux.From, Two: crux.To) : (One: crux.To, Two: crux.From));
        return [.. pairs.Select(pair => new CruxPair(
            Label(result, pair.Key.One), Label(result, pair.Key.Two), [.. pair], CruxText.Sentences(result, [.. pair], marks),
            [.. pair.SelectMany(Deciding).Distinct().Select(path => Place(result, path, pair.Key.One, pair.Key.Two))]))];
    }

    /// <summary>The label of a perspective: V1, V2, …</summary>
    internal static string Label(AssessmentResult result, string perspective) => result.Views.First(view => view.Conflict.Perspective?.Id == perspective).Label;

    /// <summary>A path with what two perspectives have there.</summary>
    internal static CruxPlace Place(AssessmentResult result, string path, string one, string two) =>
        new(path, PathWords.Of(result.Model.In(one), path), Side(result, path, one), Side(result, path, two));

    /// <summary>The paths that decide: the parts where something smaller suffices, else the differences themselves.</summary>
    private static IEnumerable<string> Deciding(CruxAnswer crux) =>
        (crux.Within.Count > 0 ? crux.Within.Concat(crux.Sets.Where(set => !crux.Within.Any(part => set.Any(path => part.Any(inner => inner.StartsWith(path + '.', StringComparison.Ordinal)))))) : crux.Sets)
        .Concat(crux.Sufficient is { } set ? [set] : []).SelectMany(set => set);

    private static CruxSide Side(AssessmentResult result, string path, string perspective)
    {
        using var json = JsonDocument.Parse(result.Model.CanonicalJson(perspective));
        var value = ValueWords.At(json.RootElement, path);
        return new CruxSide(Label(result, perspective), ValueWords.Of(value, result.Model.In(perspective)), ValueWords.Claims(value));
    }
}
