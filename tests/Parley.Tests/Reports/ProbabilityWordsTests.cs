using Parley.Reports;

namespace Parley.Tests.Reports;

/// <summary>The words of Intelligence Community Directive 203.</summary>
public sealed class ProbabilityWordsTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(0.009, null)]
    [InlineData(0.01, "almost no chance")]
    [InlineData(0.049, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.199, "very unlikely")]
    [InlineData(0.2, "unlikely")]
    [InlineData(0.449, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.5, "roughly even chance")]
    [InlineData(0.55, "roughly even chance")]
    [InlineData(0.551, "likely")]
    [InlineData(0.8, "likely")]
    [InlineData(0.801, "very likely")]
    [InlineData(0.951, "almost certain")]
    [InlineData(0.99, "almost certain")]
    [InlineData(0.991, null)]
    [InlineData(1, null)]
    public void Each_probability_has_the_word_of_its_range(double probability, string? word) => Assert.Equal(word, ProbabilityWords.Of(probability));

    [Fact]
    public void A_range_has_the_words_of_both_ends()
    {
        Assert.Equal("unlikely to likely", ProbabilityWords.Of(0.3, 0.7));
        Assert.Equal("likely", ProbabilityWords.Of(0.6, 0.7));
        Assert.Equal("at most very unlikely", ProbabilityWords.Of(0, 0.1));
    }

    [Fact]
    public void What_is_no_probability_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ProbabilityWords.Of(1.1));
}
