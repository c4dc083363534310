namespace Parley.Assessment;

/// <summary>What a headline says, in one word, so that two views can be told to part. Figures and reasons behind it make no difference.</summary>
internal static class Conclusions
{
    public const string Yes = "yes";

    public const string No = "no";

    /// <summary>A probability on both sides of one half, depending on what the sides expect at the end.</summary>
    public const string Either = "either";

    /// <summary>Yes or no; of a probability whether it is at least one half; else why nothing is said.</summary>
    public static string Of(FindingValue value) => value switch
    {
        FindingValue.Truth truth => truth.Value ? Yes : No,
        FindingValue.Probability { Low: >= 0.5 } => Yes,
        FindingValue.Probability { High: < 0.5 } => No,
        FindingValue.Probability => Either,
        FindingValue.Absent { Reason: AbsenceReason.Unspecified } => "not testable",
        FindingValue.Absent { Reason: AbsenceReason.LeftOpen } => "depends on what is left open",
        _ => "nothing can be said",
    };

    /// <summary>The conclusion as a number for shares: a probability as it stands, else 1 where it is the wanted one and 0 where not.</summary>
    public static double Number(FindingValue? value, string wanted) => value switch
    {
        null => 0,
        FindingValue.Probability probability => (probability.Low + probability.High) / 2,
        _ => Of(value) == wanted ? 1 : 0,
    };
}
