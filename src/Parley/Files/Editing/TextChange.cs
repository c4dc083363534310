namespace Parley.Files.Editing;

/// <summary>One replaced stretch of a text, in UTF-16 units from 0.</summary>
internal readonly record struct TextChange(int Start, int End, string Text)
{
    public string In(string text) => string.Concat(text.AsSpan(0, Start), Text, text.AsSpan(End));
}
