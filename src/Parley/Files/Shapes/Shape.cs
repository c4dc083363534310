using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>
/// What a piece of a model file looks like. One declaration serves the reader, the JSON Schema, the format reference and the canonical form,
/// so that they cannot drift apart.
/// </summary>
internal abstract class Shape
{
    /// <summary>The JSON Schema of the piece.</summary>
    public abstract JsonObject Schema();

    /// <summary>The piece in a few words, for the format reference: "text", "list of claims", …</summary>
    public abstract string Words { get; }

    /// <summary>Writes the piece in canonical form: known keys in declared order, numbers in shortest form. Only for pieces that read without error.</summary>
    public abstract void Write(Node node, Utf8JsonWriter writer);

    /// <summary>The shape under a key or a list position, and what is said about the key; null where there is none.</summary>
    public virtual (Shape Shape, string? About)? Inside(string key) => null;

    /// <summary>The order in which known keys are written; null where there is none.</summary>
    public virtual IReadOnlyList<string>? Order => null;

    /// <summary>Whether a single piece may stand for a list of one.</summary>
    public virtual bool TakesOne => false;

    /// <summary>The key of a mapping that a piece stands for by itself; null where it does not.</summary>
    public virtual string? ShortFor(Node node) => null;

    /// <summary>Calls <paramref name="visit"/> on this shape and on every shape within it.</summary>
    public virtual void Visit(Action<Shape> visit) => visit(this);
}

/// <summary>A shape that yields a value.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>What stands in for a value that is missing or could not be read.</summary>
    public abstract T Empty { get; }

    /// <summary>Reads a node; problems go to the reading's diagnostics and <see cref="Empty"/> stands in.</summary>
    /// <param name="key">The key under which the node stands, for pieces that take their id from it.</param>
    public abstract T Read(Node node, Reading reading, string key);
}
