using System.Globalization;
using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>
/// What follows from the draws: in which share of them an answer holds, what its spread rests on, where it would change. Questions that rest on no
/// uncertain number are left out.
/// </summary>
public static class DoubtFindings
{
    /// <summary>The name of the method.</summary>
    public const string Method = "doubt";

    /// <summary>Below this share of the spread a number is not named.</summary>
    public const double LeastShare = 0.05;

    private const int MostNamed = 4;

    /// <summary>The findings, question by question.</summary>
    public static IReadOnlyList<Finding> Of(DoubtResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Questions.Where(doubt => !doubt.IsCertain).SelectMany(doubt => Of(result, doubt))];
    }

    private static IEnumerable<Finding> Of(DoubtResult result, QuestionDoubt doubt)
    {
        var conflict = result.Model.Conflict;
        IReadOnlyList<UncertainInput> all = [.. doubt.Part.Inputs.Select(input => result.Model.Inputs[input])];
        yield return Make("doubt.share", Share(doubt), all, ShareDetail(doubt));
        if (Named(doubt) is { Count: > 0 } carriers)
            yield return Make("doubt.carries", new FindingValue.Set([.. carriers.SelectMany(entry => entry.Inputs).Select(input => input.Path)]), [.. carriers.SelectMany(entry => entry.Inputs)],
            [
                ("shares", [.. carriers.Select(entry => Text(entry.Total.Value))]), ("low", [.. carriers.Select(entry => Text(entry.Total.Low))]), ("high", [.. carriers.Select(entry => Text(entry.Total.High))]),
                ("together", [.. carriers.Select(entry => Text(entry.Inputs.Count))]),
            ]);
        else if (doubt.Swings.Count > 0)
            yield return Make("doubt.swings", new FindingValue.Set([.. doubt.Swings.Take(MostNamed).Select(swing => swing.Input.Path)]), [.. doubt.Swings.Take(MostNamed).Select(swing => swing.Input)],
                [("low", [.. doubt.Swings.Take(MostNamed).Select(swing => Text(swing.AtLow))]), ("high", [.. doubt.Swings.Take(MostNamed).Select(swing => Text(swing.AtHigh))])]);
        if (doubt.Tips.Count > 0 || doubt.Question.IsTruth && !doubt.IsOpen)
            yield return doubt.Tips.Count == 0
                ? Make("doubt.tips", new FindingValue.Absent(AbsenceReason.NoneFound, [.. doubt.Varied.Select(input => input.Path)]), doubt.Varied, [("points", [Text(TippingPoint.Points)])])
                : Make("doubt.tips", new FindingValue.Number(doubt.Tips[0].Search.Nearest!.Changed, doubt.Tips[0].Input.Path), [.. doubt.Tips.Take(MostNamed).Select(tip => tip.Input)], TipDetail(doubt));
        if (doubt.Joint is { } joint && (joint.Found || doubt.Question.IsTruth && !doubt.IsOpen))
            yield return Make("doubt.joint", joint.Found ? new FindingValue.Number(joint.Distance, "half ranges") : new FindingValue.Absent(AbsenceReason.NoneFound, [.. all.Select(input => input.Path)]),
                [.. all.Where((_, i) => joint.Found && joint.Steps[i] != 0)],
                [("values", [.. joint.Values.Where((_, i) => joint.Found && joint.Steps[i] != 0).Select(Text)]), ("tried", [Text(joint.Evaluations)])]);

        Finding Make(string kind, FindingValue value, IReadOnlyList<UncertainInput> rests, IReadOnlyList<(string Role, IReadOnlyList<string> Names)> detail)
        {
            var claims = rests.SelectMany(input => input.Claims).ToHashSet();
            return new Finding($"{kind}.{doubt.Question.Id}", kind, [doubt.Question.Id], value, detail.ToDictionary(entry => entry.Role, entry => entry.Names), Method, MethodStatus.Verified,
                [.. rests.Select(input => input.Path).Distinct()], [.. conflict.Claims.Select(claim => claim.Id).Where(claims.Contains)], false, conflict.Perspective?.Id);
        }
    }

    private static List<Carrier> Named(QuestionDoubt doubt) => [.. doubt.Carriers.Where(carrier => carrier.Total.Value >= LeastShare).Take(MostNamed)];

    private static FindingValue Share(QuestionDoubt doubt) =>
        doubt.Low.Defined == 0 || doubt.High.Defined == 0 ? new FindingValue.Absent(AbsenceReason.Limit, ["draws"])
        : doubt.Question.IsTruth ? new FindingValue.Probability(doubt.Low.Share().Value, doubt.High.Share().Value)
        : new FindingValue.Probability(doubt.Quantiles[0], doubt.Quantiles[2]);

    private static IReadOnlyList<(string, IReadOnlyList<string>)> ShareDetail(QuestionDoubt doubt) =>
    [
        ("draws", [Text(doubt.Low.Defined)]), ("absent", doubt.Low.Absent > 0 ? [Text(doubt.Low.Absent)] : []), ("truth", doubt.Question.IsTruth ? ["yes"] : []),
        ("bounds", [Text(doubt.Low.Share().Low), Text(doubt.High.Share().High)]), ("best", [Text(doubt.BestLow), Text(doubt.BestHigh)]),
        ("middle", doubt.Quantiles.Count == 3 ? [Text(doubt.Quantiles[1])] : []),
    ];

    private static IReadOnlyList<(string, IReadOnlyList<string>)> TipDetail(QuestionDoubt doubt)
    {
        var tips = doubt.Tips.Take(MostNamed).ToList();
        return
        [
            ("values", [.. tips.Select(tip => Text(tip.Search.Nearest!.Changed))]), ("below", [.. tips.Select(tip => tip.Search.Nearest!.Changed < tip.Search.Best ? "yes" : "no")]),
            ("stated", [.. tips.Select(tip => Text(tip.Search.Best))]), ("now", [Text(doubt.Tips[0].Search.Answer)]), ("then", [.. tips.Select(tip => Text(tip.Search.Nearest!.Answer))]),
            ("points", [Text(TippingPoint.Points)]), ("truth", doubt.Question.IsTruth ? ["yes"] : []),
        ];
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
