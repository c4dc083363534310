namespace Parley.FightAndTalk;

/// <summary>The stage of the game as each side sees it; the same object twice where the sides agree.</summary>
internal readonly record struct Beliefs(Stage A, Stage B)
{
    public Stage Of(Side side) => side == Side.A ? A : B;

    /// <summary>The beliefs of somebody who thinks that both sides see the game alike.</summary>
    public static Beliefs Shared(Stage stage) => new(stage, stage);
}
