using System.Globalization;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>Says that a war game is too large to be begun.</summary>
public static class WarLimitText
{
    /// <summary>The message, with what makes the game large.</summary>
    public static string Of(ExactGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return string.Create(CultureInfo.InvariantCulture,
            $"limit exceeded: the war game has {game.Fronts - 1} fronts, {game.Strengths} levels of strength, {game.Settle.Offers + game.Ceasefire.Offers} offers and a horizon of {game.Horizon} periods, about {GameCost.Of(game):0.0e+0} steps of arithmetic; at most {GameCost.Most:0.0e+0}, and equations of {GameCost.MostNumbers:0.0e+0} numbers, are begun. Use fewer fronts, levels or periods.");
    }
}
