namespace Parley.FightAndTalk;

/// <summary>Who makes the proposal of a period.</summary>
public enum ProposerRule
{
    /// <summary>Drawn anew each period: side A with probability pi.</summary>
    Random,

    /// <summary>The sides take turns; pi is the probability that side A has the first turn.</summary>
    Alternate,
}
