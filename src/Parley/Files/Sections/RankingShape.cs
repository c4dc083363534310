using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;

namespace Parley.Files.Sections;

/// <summary>A ranking, best first: a pattern, a list of tied patterns, <c>rest</c> for all other states, or <c>>></c> where what stands above is greatly preferred.</summary>
internal sealed class RankingShape : Shape<IReadOnlyList<Rank>>
{
    private static readonly ListShape<Formula> Tied = new(Common.Expression);

    public override IReadOnlyList<Rank> Empty => [];

    public override string Words => "a list of patterns, tied patterns in a list of their own, '>>' and rest";

    public override IReadOnlyList<Rank> Read(Node node, Reading reading, string key)
    {
        if (node is not ListNode list)
        {
            reading.Expected(node, "A list of patterns, best first,");
            return [];
        }
        var ranks = new List<Rank>();
        var greatly = false;
        foreach (var item in list.Items)
        {
            if (item is ScalarNode { Value: ">>" })
            {
                greatly = true;
                continue;
            }
            IReadOnlyList<Formula> patterns = item switch
            {
                ListNode => Tied.Read(item, reading, key),
                ScalarNode { Value: "rest" } => [],
                _ => [Common.Expression.Read(item, reading, key)],
            };
            var rank = new Rank(patterns, greatly);
            reading.Places[rank] = item.At;
            ranks.Add(rank);
            greatly = false;
        }
        return ranks;
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Tied.Schema()) },
    };

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in ((ListNode)node).Items)
        {
            if (item is ListNode)
                Tied.Write(item, writer);
            else if (item is ScalarNode { Value: ">>" or "rest" } word)
                writer.WriteStringValue(word.Value);
            else
                Common.Expression.Write(item, writer);
        }
        writer.WriteEndArray();
    }
}
