namespace Parley.FightAndTalk;

/// <summary>The numbers of one party whose value is computed: a deciding party or a member.</summary>
internal sealed record LayerNumbers(
    Side Side, bool Consents, double Stake, double Fight, double Hold, double Break, double Bonus, double Escalation)
{
    /// <summary>Flow at A's share.</summary>
    public double Flow(double share) => Flow(share, 1 - share);

    /// <summary>Flow where A receives <paramref name="a"/> and B <paramref name="b"/>.</summary>
    public double Flow(double a, double b) => Stake * (Side == Side.A ? a : b);

    /// <summary>Side A's deciding party, side B's, then the members in order.</summary>
    public static LayerNumbers[] Of(ExactGame game)
    {
        var layers = new List<LayerNumbers> { Decider(game, Side.A), Decider(game, Side.B) };
        if (game.Members.IsDefaultOrEmpty) return [.. layers];
        foreach (var m in game.Members)
            layers.Add(new LayerNumbers(m.Side, m.Necessary, m.Stake, m.Fight, m.Hold, m.Break, m.Bonus, m.Escalation));
        return [.. layers];
    }

    private static LayerNumbers Decider(ExactGame game, Side side) =>
        new(side, false, 1, game.Fight[side], game.Hold[side], game.Break[side], game.Bonus[side], game.Escalation[side]);
}
