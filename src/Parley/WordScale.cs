namespace Parley;

/// <summary>One word of a scale and the number that it stands for.</summary>
/// <param name="Low">The lowest value that the word covers.</param>
/// <param name="High">The highest value that the word covers.</param>
public sealed record ScaleWord(string Word, double Best, double Low, double High);

/// <summary>A published table of words and the numbers that they stand for. The numbers are a convention, not a measurement.</summary>
/// <param name="Id">The name of the scale.</param>
/// <param name="Of">What it measures, in words.</param>
/// <param name="Unit">The unit of its numbers.</param>
/// <param name="Words">The words, from the lowest number to the highest.</param>
public sealed record WordScale(string Id, string Of, string Unit, IReadOnlyList<ScaleWord> Words)
{
    /// <summary>The entry of a word, or null.</summary>
    public ScaleWord? Find(string word) => Words.FirstOrDefault(entry => entry.Word == word);
}
