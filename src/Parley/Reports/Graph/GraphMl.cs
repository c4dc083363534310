using System.Globalization;
using System.Text;
using System.Xml;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>A solved graph as GraphML: states with their letters, outcomes and marks, and the moves of each party.</summary>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("number", "node", "int"), ("state", "node", "string"), ("says", "node", "string"), ("outcomes", "node", "string"), ("status_quo", "node", "boolean"),
        ("equilibrium", "node", "string"), ("party", "edge", "string"), ("improvement", "edge", "boolean"),
    ];

    /// <summary>The document, UTF-8.</summary>
    public static byte[] Write(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (id, kind, type) in Keys)
            {
                xml.WriteStartElement("key", Namespace);
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", kind);
                xml.WriteAttributeString("attr.name", id);
                xml.WriteAttributeString("attr.type", type);
                xml.WriteEndElement();
            }
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "conflict");
            xml.WriteAttributeString("edgedefault", "directed");
            Nodes(xml, view);
            Edges(xml, view.Graph);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Nodes(XmlWriter xml, GraphView view)
    {
        for (var state = 0; state < view.Graph.States; state++)
        {
            var holds = view.Concepts.Where(concept => view.Solution.Equilibria[concept][state]).Select(GraphConceptText.Key);
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", $"n{state + 1}");
            Data(xml, "number", (state + 1).ToString(CultureInfo.InvariantCulture));
            Data(xml, "state", view.Graph.Letters(state));
            Data(xml, "says", view.Names.Words(state));
            Data(xml, "outcomes", string.Join(' ', view.Names.OutcomesOf(state)));
            Data(xml, "status_quo", view.Graph.StatusQuo == state ? "true" : "false");
            Data(xml, "equilibrium", string.Join(' ', holds));
            xml.WriteEndElement();
        }
    }

    private static void Edges(XmlWriter xml, ConflictGraph graph)
    {
        for (var party = 0; party < graph.Moves.Parties; party++)
            for (var from = 0; from < graph.States; from++)
                foreach (var to in graph.Moves.Moves(party, from))
                {
                    xml.WriteStartElement("edge", Namespace);
                    xml.WriteAttributeString("source", $"n{from + 1}");
                    xml.WriteAttributeString("target", $"n{to + 1}");
                    Data(xml, "party", graph.Conflict.Parties[party].Id);
                    Data(xml, "improvement", graph.Payoffs[party][to] > graph.Payoffs[party][from] ? "true" : "false");
                    xml.WriteEndElement();
                }
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
