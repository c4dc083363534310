namespace Parley;

/// <summary>One value that an issue can take.</summary>
/// <param name="Id">Its name in the file: a word or a number.</param>
/// <param name="Says">The level in words.</param>
/// <param name="Number">The number, where the level is one.</param>
public sealed record Level(string Id, string Says, double? Number);

/// <summary>Something that has to be settled, with the levels at which it can be settled.</summary>
/// <param name="Id">The name by which the file refers to it.</param>
/// <param name="Says">The issue in words.</param>
/// <param name="Levels">At least one, at most <see cref="MaxLevels"/>, in the file's order; a numeric range is already cut into its steps.</param>
/// <param name="Ordered">Whether the order of the levels means something, so that neighbours are one step apart.</param>
/// <param name="Unit">The unit of a numeric range, or null.</param>
/// <param name="About">More about it, or null.</param>
/// <param name="Because">The claims that say that it has to be settled.</param>
public sealed record Issue(
    string Id, string Says, IReadOnlyList<Level> Levels, bool Ordered, string? Unit, string? About, IReadOnlyList<string> Because)
{
    /// <summary>The level at which it stands as long as nothing is agreed on it; null where the file does not say.</summary>
    public string? Now { get; init; }

    /// <summary>The most levels that an issue can have.</summary>
    public const int MaxLevels = 1_000;

    /// <summary>The index of a level, or -1.</summary>
    public int IndexOf(string level)
    {
        for (var i = 0; i < Levels.Count; i++)
            if (Levels[i].Id == level)
                return i;
        return -1;
    }
}
