using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>A mapping with known keys.</summary>
/// <param name="words">What the record is, in words.</param>
/// <param name="build">Declares the keys and makes the value; run once without a node to learn the keys.</param>
/// <param name="shorthand">The key that a single value stands for where a mapping is expected, or null; a list is taken for it where <paramref name="listShorthand"/> names a key.</param>
internal sealed class RecordShape<T>(string words, Func<Fields, T> build, string? shorthand = null, string? listShorthand = null) : Shape<T>
{
    private IReadOnlyList<Field>? _fields;

    public override T Empty => build(new Fields());

    public override string Words => words;

    /// <summary>The keys in declared order.</summary>
    public IReadOnlyList<Field> Keys
    {
        get
        {
            if (_fields is null)
            {
                var learning = new Fields();
                build(learning);
                _fields = learning.Declared;
            }
            return _fields;
        }
    }

    /// <summary>The key that a single value stands for, or null.</summary>
    public string? Shorthand => shorthand;

    public override IReadOnlyList<string>? Order => [.. Keys.Select(known => known.Name)];

    public override string? ShortFor(Node node) => node switch
    {
        ScalarNode { IsNull: false } => shorthand,
        ListNode => listShorthand,
        _ => null,
    };

    public override T Read(Node node, Reading reading, string key)
    {
        if (AsMap(node) is not { } map)
        {
            reading.Expected(node, shorthand is null ? $"A mapping ({words})" : $"Text or a mapping ({words})");
            // The name is kept, so that references to it are not reported as well.
            return build(new Fields(key));
        }
        var fields = new Fields(map, reading, key);
        var value = build(fields);
        fields.Close();
        return value;
    }

    public override JsonObject Schema()
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var field in Keys)
        {
            var schema = field.Shape.Schema();
            schema["description"] = field.About;
            properties[field.Name] = schema;
            if (field.Required)
                required.Add((JsonNode?)field.Name);
        }
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            record["required"] = required;
        var forms = new JsonArray();
        if (shorthand is not null)
            forms.Add((JsonNode?)Keys.Single(field => field.Name == shorthand).Shape.Schema());
        if (listShorthand is not null)
            forms.Add((JsonNode?)Keys.Single(field => field.Name == listShorthand).Shape.Schema());
        if (forms.Count == 0)
            return record;
        forms.Add((JsonNode?)record);
        return new JsonObject { ["anyOf"] = forms };
    }

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        var map = AsMap(node)!;
        writer.WriteStartObject();
        foreach (var field in Keys)
            if (map.Find(field.Name) is { } value)
            {
                writer.WritePropertyName(field.Name);
                field.Shape.Write(value, writer);
            }
        writer.WriteEndObject();
    }

    public override (Shape Shape, string? About)? Inside(string key)
    {
        var named = Keys.FirstOrDefault(field => field.Name == key);
        return named is not null ? (named.Shape, named.About) : listShorthand is null ? null : Keys.First(field => field.Name == listShorthand).Shape.Inside(key);
    }

    public override void Visit(Action<Shape> visit)
    {
        visit(this);
        foreach (var field in Keys)
            field.Shape.Visit(visit);
    }

    private MapNode? AsMap(Node node) => node switch
    {
        MapNode map => map,
        ScalarNode { IsNull: false } when shorthand is not null => new MapNode(node.At, [(new ScalarNode(node.At, shorthand, true), node)]),
        ListNode when listShorthand is not null => new MapNode(node.At, [(new ScalarNode(node.At, listShorthand, true), node)]),
        _ => null,
    };
}
