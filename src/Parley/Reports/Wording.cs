namespace Parley.Reports;

/// <summary>Small pieces of sentences.</summary>
internal static class Wording
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items, string join = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {join} {items[^1]}",
    };

    /// <summary>A number as a word up to ten, else in digits.</summary>
    public static string Number(int number) => number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>With a capital letter at the start.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a small letter at the start, unless the first word is a name or stands in capitals.</summary>
    public static string Small(string text) => text.Split(' ')[0] is "A" or "An" or "The" or "Any" or "No" or "Who" or "What" or "Whether" or "Where" or "Harm" or "Prisoners" or "People" or "International" or "Support" or "From" or "In" or "At" or "With" or "There" or "Acting"
        ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Without the full stop at the end.</summary>
    public static string Bare(string text) => text.TrimEnd().TrimEnd('.');

    /// <summary>"would" agrees with everything, so only lists need care: the party names of a finding's role.</summary>
    public static string Parties(Conflict conflict, IReadOnlyList<string> ids, string join = "and") => List([.. ids.Select(conflict.InText)], join);

    /// <summary>An outcome's short name in quotation marks.</summary>
    public static string Outcome(Conflict conflict, string id) => $"‘{conflict.OutcomeName(id)}’";
}
