using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

/// <summary>
/// The Garrison diversion conflict with 23 states and four parties: Kinsara (2014), A Simple Guide to GMCR+, Fig 28;
/// Hipel &amp; Fraser (1980). The guide's tables allow one opponent one move (GMCR+); the tables for the other two modes are computed by an independent
/// checker from the definitions.
/// </summary>
public sealed class GarrisonTests
{
    private static readonly PublishedConflict Garrison = PublishedConflict.Options(
        "NYNNNYNNN NNYNNYNNN YNNYNYNNN NYNYNYNNN NYNNYYNNN NNYNYYNNN YNNYYYNNN NYNYYYNNN NYNNNNYNN NNYNNNYNN NYNYNNYNN NYNNYNYNN NNYNYNYNN YNNYYNYNN NYNYYNYNN NYNNYNNYN NNYNYNNYN YNNYYNNYN NYNYYNNYN NYNNYNNNY NNYNYNNNY YNNYYNNNY NYNYYNNNY", [0, 0, 0, 1, 2, 3, 3, 3, 3],
        "3 7 1=2 4 5=6 8 9 12 11 15 10 13 14 17 16 18 19 21 20 22 23",
        "21=17=13=10=6=2 23=19 15 11 8 4 22 18 14 7 3 20 16 12 9 5 1",
        "23 20=21 19 16=17 11 9=10 15 12=13 2 4 1 8 5=6 22 18 14 3 7",
        "1=2=3=4=5=6=7=8=9=10=11=12=13=14=15=16=17=18=19=20=21=22=23");

    [Theory]
    [InlineData(Concept.Nash, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Gmr, "2 3 8 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Smr, "2 3 8 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Seq, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Sim, "2 3 11 17 18 21 22")]
    public void One_move_of_one_opponent_gives_the_published_equilibria(Concept concept, string expected) => Assert.Equal(expected, Garrison.Equilibria(concept, SanctionMode.Single));

    [Theory]
    [InlineData(Concept.Nash, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Gmr, "2 3 4 6 8 10 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Smr, "2 3 4 6 8 10 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Seq, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Sseq, "2 3 11 17 18 21 22")]
    public void Any_sequence_of_answers_gives_fifteen_metarational_equilibria(Concept concept, string expected) => Assert.Equal(expected, Garrison.Equilibria(concept));

    [Theory]
    [InlineData(Concept.Nash, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Gmr, "2 3 4 8 10 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Smr, "2 3 4 8 10 11 13 14 15 17 18 19 21 22")]
    [InlineData(Concept.Seq, "2 3 11 17 18 21 22")]
    [InlineData(Concept.Sseq, "2 3 11 17 18 21 22")]
    public void Each_opponent_at_most_once_gives_fourteen_metarational_equilibria(Concept concept, string expected) => Assert.Equal(expected, Garrison.Equilibria(concept, SanctionMode.Once));

    [Theory]
    [InlineData(0, Concept.Nash, "1 2 3 5 6 7 9 11 12 15 17 18 21 22")]
    [InlineData(0, Concept.Gmr, "1 2 3 5 6 7 8 9 11 12 13 14 15 16 17 18 19 21 22")]
    [InlineData(0, Concept.Smr, "1 2 3 5 6 7 8 9 11 12 13 14 15 16 17 18 19 21 22")]
    [InlineData(0, Concept.Seq, "1 2 3 5 6 7 9 11 12 15 17 18 21 22")]
    [InlineData(0, Concept.Sim, "1 2 3 5 6 7 9 11 12 15 17 18 21 22")]
    [InlineData(1, Concept.Nash, "2 3 4 6 7 8 10 11 13 14 15 17 18 19 21 22 23")]
    [InlineData(1, Concept.Gmr, "2 3 4 6 7 8 10 11 13 14 15 17 18 19 21 22 23")]
    [InlineData(1, Concept.Smr, "2 3 4 6 7 8 10 11 13 14 15 17 18 19 21 22 23")]
    [InlineData(1, Concept.Seq, "2 3 4 6 7 8 10 11 13 14 15 17 18 19 21 22 23")]
    [InlineData(1, Concept.Sim, "2 3 4 6 7 8 10 11 13 14 15 17 18 19 21 22 23")]
    [InlineData(2, Concept.Nash, "1 2 3 4 9 10 11 14 16 17 18 19 20 21 22 23")]
    [InlineData(2, Concept.Gmr, "1 2 3 4 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(2, Concept.Smr, "1 2 3 4 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(2, Concept.Seq, "1 2 3 4 8 9 10 11 14 16 17 18 19 20 21 22 23")]
    [InlineData(2, Concept.Sim, "1 2 3 4 8 9 10 11 14 16 17 18 19 20 21 22 23")]
    [InlineData(3, Concept.Nash, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(3, Concept.Gmr, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(3, Concept.Smr, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(3, Concept.Seq, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    [InlineData(3, Concept.Sim, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23")]
    public void One_move_of_one_opponent_gives_the_published_stable_states(int party, Concept concept, string expected) =>
        Assert.Equal(expected, Garrison.Stable(party, concept, SanctionMode.Single));
}
