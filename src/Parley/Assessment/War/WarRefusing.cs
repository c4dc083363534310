using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>Those who refuse a ceasefire now, by name or by kind.</summary>
internal static class WarRefusing
{
    /// <summary>The sides, then the members, that refuse.</summary>
    /// <param name="war">Names the sides and the members.</param>
    /// <param name="layers">Bits: side A, side B, then the members in order.</param>
    public static IEnumerable<string> Parties(WarSolution war, ulong layers)
    {
        string[] names = [war.Id(Side.A), war.Id(Side.B), .. war.Game.Members.Select(member => member.Id)];
        return names.Where((_, layer) => layer < 64 && (layers & (1UL << layer)) != 0);
    }

    /// <summary>The same by kind.</summary>
    public static WarRefusal Kinds(ulong layers) => (WarRefusal)(layers & 3) | (layers > 3 ? WarRefusal.Member : WarRefusal.Nobody);
}
