using System.Globalization;

namespace Parley.Files.Import;

/// <summary>Takes values out of JSON parts; what does not fit is a diagnostic with its path.</summary>
internal sealed class GmcrValues(DiagnosticBag bag)
{
    /// <summary>The longest name that is read, in characters.</summary>
    public const int MaxName = 1_000;

    public void Error(JsonPart at, string message) =>
        bag.Error(at.At, at.Path.Parent is null ? message : $"{message} (at {at.Path})");

    /// <summary>The items of a list; none where it is absent or something else.</summary>
    public IReadOnlyList<JsonPart> Items(JsonPart? part, string what)
    {
        if (part is null)
            return [];
        if (part.Kind == JsonKind.List)
            return part.Items;
        Error(part, $"{what} must be a list, not {part.Words}.");
        return [];
    }

    /// <summary>A whole number, written as a number or as a text, from <paramref name="least"/> to <paramref name="most"/>; null with a diagnostic.</summary>
    public int? Whole(JsonPart part, string what, int least, int most)
    {
        var text = part.Kind is JsonKind.Number or JsonKind.Text ? part.Text.Trim() : "";
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            Error(part, $"{what} must be a whole number, not {part.Words}.");
        else if (number < least || number > most)
            Error(part, $"{what} {number} does not exist: {(most < least ? "there are none" : $"they run from {least} to {most}")}.");
        else
            return number;
        return null;
    }

    /// <summary>The name of a party or option, without control characters; empty with a diagnostic.</summary>
    public string Name(JsonPart map, string what)
    {
        var part = map.Find("name");
        if (part is null)
            Error(map, $"{what} has no name.");
        else if (part.Kind != JsonKind.Text)
            Error(part, $"A name must be a text, not {part.Words}.");
        else if (part.Text.Length > MaxName)
            Error(part, $"A name has more than {MaxName} characters.");
        else
            return GmcrNames.Clean(part.Text).Trim();
        return "";
    }

    /// <summary>True or false; null where absent, or with a diagnostic where it is something else.</summary>
    public bool? Flag(JsonPart? part, string what)
    {
        if (part is null)
            return null;
        if (part.Kind is JsonKind.True or JsonKind.False)
            return part.Kind == JsonKind.True;
        Error(part, $"{what} must be true or false, not {part.Words}.");
        return null;
    }
}
