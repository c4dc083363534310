using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>What the declarations of the model file say about a path.</summary>
public static class ModelShape
{
    /// <summary>What the key at a model path says, in words; null where no key is known there. Of a list item or a named entry: what its list says.</summary>
    public static string? About(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Shape shape = ConflictSections.Conflict;
        string? about = null;
        foreach (var key in path.Split('.'))
        {
            if (shape.Inside(key) is not { } inside)
                return null;
            (shape, about) = (inside.Shape, inside.About ?? about);
        }
        return about;
    }
}
