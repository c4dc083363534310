using Parley.Files.Shapes;

namespace Parley.Evidence;

/// <summary>The words that a model file has for the kinds of things, for programs that ask for them.</summary>
public static class EntryWords
{
    /// <summary>The words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Common.Kebab(value.ToString()))];

    /// <summary>The value that a word stands for; null where it is not one.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Common.Kebab(value.ToString()) == word)
                return value;
        return null;
    }

    /// <summary>Whether a text has the form of a name in a model file.</summary>
    public static bool IsName(string text) => Common.IsId(text) && text.Length <= 80;
}
