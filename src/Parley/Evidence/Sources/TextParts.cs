using System.Text.RegularExpressions;

namespace Parley.Evidence;

/// <summary>Finds the paragraphs of a text that are no running text: captions of pictures and disclaimers. By English wording; a suggestion for the analyst, who can change it.</summary>
public static partial class TextParts
{
    private const int LongestCaption = 400;
    private const int LongestDisclaimer = 800;

    /// <summary>The number of each such paragraph, from 1, with what it is.</summary>
    /// <param name="captions">Paragraphs that are known to be captions.</param>
    public static IReadOnlyDictionary<int, SourcePart> Of(SourceDocument document, IReadOnlyList<int> captions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parts = new SortedDictionary<int, SourcePart>();
        foreach (var (index, paragraph) in document.Paragraphs.Index())
        {
            var words = document.Words(paragraph.Start, paragraph.End);
            if (captions.Contains(index + 1) || (words.Length <= LongestCaption && Caption().IsMatch(words)))
                parts[index + 1] = SourcePart.Caption;
            else if (words.Length <= LongestDisclaimer && Disclaimer().IsMatch(words))
                parts[index + 1] = SourcePart.Disclaimer;
        }
        return parts;
    }

    [GeneratedRegex(@"^\s*[\[(]?\s*(photo|photograph|picture|image|caption|figure \d+|fig\. \d+|file photo|graphic|map)\b\s*(by\b|:|[-–—©/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"(views|opinions)\s+(expressed|stated|in this)[\s\S]{0,80}\b(author|writer|own|not necessarily|do not|does not)\b|\bnot necessarily (reflect|represent)|\bdisclaimer\s*:|\bsolely (those|the views) of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimer();
}
