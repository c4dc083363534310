using System.Globalization;
using Parley.Assessment;
using Parley.Doubt;
using Parley.Forecasts;

namespace Parley.Reports;

/// <summary>What happened in other conflicts, beside what each view says of this one, and the two pooled. Views are never pooled with each other.</summary>
internal static class OutsideSection
{
    private const string Asked = "war.ceasefire.lasts";

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var said = result.Views.Select(view => view.Findings.FirstOrDefault(finding => finding.Id == Asked)?.Value as FindingValue.Probability).ToList();
        if (said.TrueForAll(value => value is null))
            return null;
        var rate = OutsideView.Ceasefires;
        var cases = rate.Cases.ToString(CultureInfo.InvariantCulture);
        const string Lead = "Elsewhere, recurrence is counted over the whole record and not within a year, and ceasefires that failed early are probably not in it. A view is pooled with the record, never with another view.";
        return new BriefSection("Outside view beside each view", Lead, false, [], ViewTable.Of(result, "A ceasefire, once begun, lasts", [
            Row("This view's model", value => value),
            Row($"Elsewhere ({cases} ceasefires)", _ => rate.Lasted),
            Row("Pooled, mean of the two", value => LinearPool.Of([value, rate.Lasted])),
            Row("Pooled, mean of the log odds", value => LogarithmicPool.Of([value, rate.Lasted])),
        ]));

        BriefRow Row(string subject, Func<double, double> number) =>
            new(subject, [.. said.Select(value => value is null ? "–" : Percent(number((value.Low + value.High) / 2)))], marks.Of(Asked));
    }

    private static string Percent(double share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)} %";
}
