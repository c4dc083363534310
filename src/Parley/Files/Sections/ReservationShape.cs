using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;

namespace Parley.Files.Sections;

/// <summary>What a party has without an agreement: a number, one with a range, or what fighting on brings, placed between two anchors.</summary>
internal sealed class ReservationShape : Shape<Reservation>
{
    private static readonly RecordShape<WarAnchors> FromWar = new("what fighting on brings", f =>
    {
        f.Need("from", Common.Matching("war", "^war$"), "war: what fighting on brings.");
        var number = new NumberShape(-1e12, 1e12);
        return new WarAnchors(f.Need("lose", number, "The party's value of losing all that is contested."), f.Need("win", number, "The party's value of gaining all of it."));
    });

    public override Reservation Empty { get; } = new(null, null);

    public override string Words => "a number, or one with a range; or { from: war, lose: number, win: number }";

    public override Reservation Read(Node node, Reading reading, string key)
    {
        var read = IsWar(node) ? new Reservation(null, FromWar.Read(node, reading, key)) : new Reservation(PreferenceSections.Assumption.Read(node, reading, key), null);
        reading.Places[read] = node.At;
        return read;
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(PreferenceSections.Assumption.Schema(), FromWar.Schema()) };

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        if (IsWar(node))
            FromWar.Write(node, writer);
        else
            PreferenceSections.Assumption.Write(node, writer);
    }

    public override void Visit(Action<Shape> visit)
    {
        visit(this);
        FromWar.Visit(visit);
    }

    private static bool IsWar(Node node) => node is MapNode map && (map.Find("from") ?? map.Find("lose") ?? map.Find("win")) is not null;
}
