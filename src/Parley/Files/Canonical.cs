using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>
/// The canonical resolved form of a model: JSON without spaces, sections and keys in declared order, numbers in shortest form, perspectives put in.
/// Comments, layout and the order of keys in the file do not change it; the order of parties, options and statements does, because it carries meaning.
/// </summary>
internal static class Canonical
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical bytes of a resolved model, UTF-8.</summary>
    public static byte[] Json(MapNode root) => Write(ConflictSections.Conflict, root);

    /// <summary>SHA-256 of the whole, and of each section that is present.</summary>
    public static (string Whole, IReadOnlyDictionary<string, string> Sections) Digests(MapNode root)
    {
        var sections = new Dictionary<string, string>();
        foreach (var field in ConflictSections.Conflict.Keys)
            if (root.Find(field.Name) is { } node)
                sections[field.Name] = Hash(Write(field.Shape, node));
        return (Hash(Json(root)), sections);
    }

    private static byte[] Write(Shape shape, Node node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            shape.Write(node, writer);
        return buffer.ToArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
