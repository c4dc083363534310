namespace Parley.Reports.Html;

/// <summary>One to three letters for each party, to label its lines: initials, or the first letters of a single word; a number where these are not distinct.</summary>
internal static class PartyCodes
{
    public static IReadOnlyList<string> Of(Conflict conflict)
    {
        for (var letters = 1; letters <= 3; letters++)
        {
            var codes = conflict.Parties.Select(party => Code(HtmlText.Clean(party.Name), letters)).ToList();
            if (codes.All(code => code.Length > 0) && codes.Distinct().Count() == codes.Count)
                return codes;
        }
        return [.. conflict.Parties.Select((_, i) => HtmlText.Number(i + 1))];
    }

    private static string Code(string name, int letters)
    {
        var words = name.Split([' ', '-', '.', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0])).ToList();
        var capitals = words.Where(word => !char.IsLower(word[0])).ToList();
        if (capitals.Count > 1)
            words = capitals;
        return words.Count > 1
            ? string.Concat(words.Take(3).Select(word => char.ToUpperInvariant(word[0])))
            : words.Count == 0 ? "" : char.ToUpperInvariant(words[0][0]) + words[0][1..Math.Min(letters, words[0].Length)];
    }
}
