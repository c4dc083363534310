namespace Parley.Reports.Html;

/// <summary>Writes text in which claims are named by their ids; each id becomes a link to the ledger. The words stay as they are.</summary>
internal static class ClaimProse
{
    public static void Write(Page page, string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsIdPart(text[end]))
                end++;
            if (end == i)
            {
                i++;
                continue;
            }
            var id = text[i..end];
            // A claim's id of one word could as well be a word of the sentence; only ids with a hyphen are taken for claims.
            if (id.Contains('-', StringComparison.Ordinal) && page.Knows(id) && (end == text.Length || text[end] != '.' || end + 1 == text.Length || text[end + 1] == ' ') && (i == 0 || text[i - 1] != '.'))
            {
                page.Html.Text(text[plain..i]);
                page.Html.Element("a", id, ("href", $"#claim-{id}"), ("class", "claim"));
                plain = end;
            }
            i = end;
        }
        page.Html.Text(text[plain..]);
    }

    private static bool IsIdPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-';
}
