using System.Text;

namespace Parley.Evidence;

/// <summary>A text made easy to search: white space as one blank, quotation marks and dashes of one form, letters small; with the place of every character in the real text.</summary>
internal sealed class PlainText
{
    private readonly List<int> _places = [];

    /// <param name="start">The position of the text's first character in code points.</param>
    public PlainText(string text, int start = 0)
    {
        var plain = new StringBuilder(text.Length);
        var at = start;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    Add(plain, " ", at);
            }
            else if (!IsMark(rune.Value))
                Add(plain, Simple(rune), at);
            at++;
        }
        Text = plain.ToString();
        End = at;
    }

    public string Text { get; }

    /// <summary>The position after the last character of the real text.</summary>
    public int End { get; }

    /// <summary>The real position, in code points, of a character here.</summary>
    public int Place(int index) => _places[index];

    private void Add(StringBuilder plain, string letters, int at)
    {
        plain.Append(letters);
        for (var i = 0; i < letters.Length; i++)
            _places.Add(at);
    }

    // Marks of the direction of writing and soft hyphens are not seen, so nobody types them.
    private static bool IsMark(int value) => value is 0x00AD or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    private static string Simple(Rune rune) => rune.Value switch
    {
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‘' or '’' or '‚' or '‹' or '›' => "'",
        '–' or '—' or '‑' or '−' => "-",
        '…' => "...",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
