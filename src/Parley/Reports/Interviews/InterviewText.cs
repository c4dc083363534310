using System.Globalization;
using Parley.Assessment;
using Parley.GraphModel;
using Says = Parley.GraphModel.Comparison;

namespace Parley.Reports;

/// <summary>The sentences of an interview about states.</summary>
public static class InterviewText
{
    /// <summary>The question's first line.</summary>
    public static string Question(Conflict conflict, string party)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return $"Would {GraphNames.Clean(conflict.InText(party))} rather have";
    }

    /// <summary>An answer as a sentence.</summary>
    public static string Answer(Conflict conflict, string party, SituationText situation, Says says)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(situation);
        var name = Wording.Capital(GraphNames.Clean(conflict.InText(party)));
        var (better, worse) = says == Says.Worse ? (situation.Second, situation.First) : (situation.First, situation.Second);
        return says switch
        {
            Says.Equal => $"To {GraphNames.Clean(conflict.InText(party))} the two are alike: [{better}] and [{worse}].",
            Says.Unknown => $"It is not known which {GraphNames.Clean(conflict.InText(party))} would rather have: [{better}] or [{worse}].",
            _ => $"{name} would rather have [{better}] than [{worse}].",
        };
    }

    /// <summary>An answer as states: <c>YN over NY</c>.</summary>
    public static string Short(string first, string second, Says says) => says switch
    {
        Says.Equal => $"{first} as good as {second}",
        Says.Unknown => $"{first} or {second}: not known",
        Says.Better => $"{first} over {second}",
        _ => $"{second} over {first}",
    };

    /// <summary>How far the answers settle the brief, one line for each headline, and how many questions would settle the rest.</summary>
    public static IReadOnlyList<string> Settled(Conflict conflict, Settling settling)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(settling);
        if (settling.Missing.Count > 0)
            return [$"What follows cannot be told yet: the model does not say what {Wording.Parties(conflict, settling.Missing)} would prefer."];
        if (settling.Headlines.Count == 0)
            return ["The model names no outcome and no status quo, so no answer of a brief can be settled."];
        var lines = settling.Headlines.Select(headline => Line(conflict, headline, settling)).ToList();
        if (!settling.IsSettled)
            lines.Add(settling.Next is null ? "No question that is left would settle the rest."
                : settling.All ? $"At most {Wording.Count(settling.Most, "more question")} would settle {Which(conflict, settling)}; {Mean(settling.Mean)} on average over the rankings that fit."
                : $"An estimate from {Number(settling.Orders)} drawn rankings: about {Wording.Count((int)Math.Ceiling(settling.Mean), "more question")} would settle {Which(conflict, settling)}.");
        return lines;
    }

    private static string Line(Conflict conflict, Headline headline, Settling settling)
    {
        var fit = settling.All ? settling.Orders == 1 ? "the one ranking that fits" : $"all {Number(settling.Orders)} rankings that fit" : $"all of {Number(settling.Orders)} rankings drawn from those that fit";
        if (headline.IsSettled)
            return $"{Value(conflict, headline, headline.Answers[0].Answer)} So it is in {fit}.";
        var parts = headline.Answers.Take(4).Select(answer => $"{Who(conflict, headline, answer.Answer)} in {Number(answer.Orders)}").ToList();
        var rest = headline.Answers.Skip(4).Sum(answer => answer.Orders);
        return $"Not settled: {Topic(conflict, headline)}. Of {Number(settling.Orders)} rankings {(settling.All ? "that fit" : "drawn from those that fit")}, {string.Join("; ", parts)}{(rest > 0 ? $"; others would in {Number(rest)}" : "")}.";
    }

    private static string Who(Conflict conflict, Headline headline, string answer) => answer switch
    {
        "open" => "it depends on what is unspecified",
        "" or "yes" => "no party would",
        _ => headline.Outcome is null ? $"{Wording.Parties(conflict, answer.Split(','))} would" : "somebody would",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Value(Conflict conflict, Headline headline, string answer)
    {
        if (headline.Outcome is { } outcome)
            return answer switch
            {
                "yes" => $"At {Wording.Outcome(conflict, outcome)} no party would move.",
                "no" => $"At {Wording.Outcome(conflict, outcome)} somebody would move.",
                _ => $"Whether somebody would move at {Wording.Outcome(conflict, outcome)} depends on what is unspecified.",
            };
        return answer switch
        {
            "" => "From where the conflict is now, no party would move.",
            "open" => "Who would move from where the conflict is now depends on what is unspecified.",
            _ => $"From where the conflict is now, {Wording.Parties(conflict, answer.Split(','))} would move.",
        };
    }

    private static string Topic(Conflict conflict, Headline headline) =>
        headline.Outcome is { } outcome ? $"whether somebody would move at {Wording.Outcome(conflict, outcome)}" : "who would move from where the conflict is now";

    private static string Which(Conflict conflict, Settling settling) =>
        Wording.List([.. settling.Headlines.Where(headline => !headline.IsSettled).Select(headline => Topic(conflict, headline))]);

    private static string Mean(double mean) => mean.ToString("0.0", CultureInfo.InvariantCulture);
}
