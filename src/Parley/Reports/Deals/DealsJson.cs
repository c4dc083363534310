using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>Writes deals as JSON of the form <c>parley.deals/1</c>: one view's fields, or several views by perspective.</summary>
public static class DealsJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "parley.deals/1";

    /// <summary>At most this many entries of a frontier are listed; its size is always said.</summary>
    public const int MostListed = 10_000;

    /// <summary>The JSON: UTF-8, indented, with a final newline. Counts are texts, because they can be larger than a number of JSON.</summary>
    /// <param name="title">The model's title.</param>
    /// <param name="views">One per view.</param>
    /// <param name="wreckers">Who could undo what is signed, one per view; null where that was not asked.</param>
    public static byte[] Write(string title, IReadOnlyList<DealAnalysis> views, IReadOnlyList<TableWreckers>? wreckers = null)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("title", title);
            if (views.Count == 1)
                Fields(views[0], wreckers?[0], writer);
            else
            {
                writer.WriteStartObject("perspectives");
                for (var i = 0; i < views.Count; i++)
                {
                    writer.WriteStartObject(views[i].Solution.Conflict.Perspective?.Id ?? "");
                    Fields(views[i], wreckers?[i], writer);
                    writer.WriteEndObject();
                }
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Fields(DealAnalysis view, TableWreckers? wreckers, Utf8JsonWriter writer)
    {
        var solution = view.Solution;
        writer.WriteString("digest", solution.Conflict.Digest);
        writer.Maybe("perspective", solution.Conflict.Perspective?.Id);
        writer.Maybe("table", solution.Table?.Id);
        writer.Texts("consent", solution.Consent);
        if (solution.Space is not { } space)
        {
            writer.List("obstacles", solution.Obstacles, (obstacle, w) =>
            {
                w.Word("kind", obstacle.Kind);
                w.Texts("names", obstacle.Names);
            });
            return;
        }
        if (space.IsReduced)
            Count("packages", new CountRange(space.Packages, space.Combinations), writer);
        else
            writer.WriteString("packages", Text(space.Packages));
        writer.WriteString("path", space.IsReduced ? "integer_programme" : "listed");
        writer.WriteString("combinations", Text(space.Combinations));
        Count("acceptable", solution.Acceptable, writer);
        writer.WriteBoolean("exact_values", space.IsExact);
        Frontier(solution, writer);
        Solutions(solution, writer);
        if (solution.AdjustedWinner is { } winner)
            Winner(solution, winner, writer);
        DealsJsonExtras.Write(view, writer);
        DealsJsonMore.Write(view, wreckers, writer);
    }

    private static void Frontier(DealSolution solution, Utf8JsonWriter writer)
    {
        var frontier = solution.Frontier;
        writer.WriteStartArray("frontier");
        for (var k = 0; k < Math.Min(frontier?.Count ?? 0, MostListed); k++)
        {
            writer.WriteStartObject();
            Package(solution.Space!, new ValuedPackage(frontier!.Package(k), frontier.At(k)), writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (frontier is null)
            writer.WriteNull("frontier_size");
        else
            writer.WriteString("frontier_size", frontier.Count.ToString(CultureInfo.InvariantCulture));
        writer.WriteBoolean("truncated", frontier is null || frontier.Count > MostListed);
    }

    private static void Solutions(DealSolution solution, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("solutions");
        Package("nash", solution.Solutions?.Nash);
        Package("kalai_smorodinsky", solution.Solutions?.KalaiSmorodinsky);
        Package("egalitarian", solution.Solutions?.Egalitarian);
        Package("utilitarian", solution.Solutions?.Utilitarian);
        writer.WriteEndObject();

        void Package(string name, ValuedPackage? package)
        {
            if (package is null)
            {
                writer.WriteNull(name);
                return;
            }
            writer.WriteStartObject(name);
            DealsJson.Package(solution.Space!, package, writer);
            writer.WriteEndObject();
        }
    }

    private static void Winner(DealSolution solution, AdjustedWinnerResult winner, Utf8JsonWriter writer)
    {
        var (first, second) = (solution.Consent[0], solution.Consent[1]);
        writer.WriteStartObject("adjusted_winner");
        writer.WriteStartObject("points");
        writer.WriteString(first, winner.FirstPoints.ToString());
        writer.WriteString(second, winner.SecondPoints.ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("shares");
        foreach (var (issue, share) in winner.Shares)
        {
            writer.WriteStartObject(issue);
            writer.WriteString(first, share.ToString());
            writer.WriteString(second, (new Rational(1, 1) - share).ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The terms and the values of a package.</summary>
    internal static void Package(PackageSpace space, ValuedPackage package, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("terms");
        foreach (var term in space.Terms(package.Levels))
            writer.WriteString(term.Issue, term.Level);
        writer.WriteEndObject();
        writer.WriteStartObject("values");
        for (var party = 0; party < space.Parties.Count; party++)
            writer.WriteNumber(space.Parties[party], space.Value(party, package.Values[party]));
        writer.WriteEndObject();
    }

    /// <summary>A count as a text, or its bounds; null where it is not known.</summary>
    internal static void Count(string name, CountRange? count, Utf8JsonWriter writer)
    {
        if (count is null)
            writer.WriteNull(name);
        else if (count.IsExact)
            writer.WriteString(name, Text(count.AtLeast));
        else
        {
            writer.WriteStartObject(name);
            writer.WriteString("at_least", Text(count.AtLeast));
            writer.WriteString("at_most", Text(count.AtMost));
            writer.WriteEndObject();
        }
    }

    private static string Text(System.Numerics.BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
