namespace Parley.FightAndTalk;

/// <summary>How the courses that a period can take are numbered.</summary>
/// <remarks>0–2: the three kinds of battle; then each ceasefire offer held; then a ceasefire held at the line after a refused settlement; then each settlement.</remarks>
internal readonly struct Courses(ExactGame game)
{
    public const int FirstCeasefire = 3;

    public int Ceasefires { get; } = game.Ceasefire.Offers;

    public int Settlements { get; } = game.Settle.Offers;

    /// <summary>The ceasefire held at the line after a refused settlement.</summary>
    public int HeldAtLine => 3 + Ceasefires;

    public int FirstSettlement => HeldAtLine + 1;

    public int Count => FirstSettlement + Settlements;

    /// <summary>Actions of a proposer: 0 fights or breaks, then the ceasefire offers, then the settlements.</summary>
    public int Actions => 1 + Ceasefires + Settlements;

    public bool IsSettlement(int course) => course >= FirstSettlement;
}
