using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.Files;

namespace Parley.Reports;

/// <summary>The merged answers of a panel: in words, as JSON (<c>parley.panel/1</c>), and as lines for the model file.</summary>
public static class PanelReport
{
    /// <summary>The groups first; then what each thinks. Nothing is said across groups.</summary>
    public static IReadOnlyList<TextSection> Sections(ModelFile model, PanelResult result)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(result);
        var sections = new List<TextSection>
        {
            new("groups", "Groups", $"Members whose answers differ by at most a third on average stand in one group. Groups are not pooled with each other.",
                [.. result.Groups.Select((group, i) => new TextLine(0, $"Group {i + 1}: {Wording.List(group.Members)}."))]),
        };
        if (result.Scores is { } scores)
            sections.Add(new TextSection("calibration", "Calibration", "How well the quantiles fitted what turned out, and how narrow they were. The weight counts within a group.",
                [.. scores.Select(entry => new TextLine(0, $"{entry.Expert}: calibration {Number(entry.Score.Calibration)}, information {Number(entry.Score.Information)}, weight {Number(entry.Score.Weight)}."))]));
        foreach (var (group, i) in result.Groups.Select((group, i) => (group, i)))
        {
            List<TextLine> lines =
            [
                .. group.Ranges.Select(pooled => new TextLine(0, $"{Wording.Capital(PathWords.Of(model.Views[0], pooled.Path))}: {Number(pooled.Range.Best)} ({Number(pooled.Range.Low)} to {Number(pooled.Range.High)}), from {Wording.Number(pooled.Members)} of {Wording.Number(group.Members.Count)}.")),
                .. Claims("Agree", group.Agree), .. Claims("Disagree", group.Disagree), .. Claims("Not of one mind", group.Split),
            ];
            if (lines.Count > 0)
                sections.Add(new TextSection($"group-{i + 1}", $"Group {i + 1}", null, lines));
        }
        return sections;
    }

    /// <summary>The pooled ranges of each group as lines for <c>set</c> of a perspective.</summary>
    public static string Overlay(PanelResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder("# Suggestions: the ranges of each group, to be put under 'set' of a perspective. Groups are not pooled with each other.\n");
        foreach (var (group, i) in result.Groups.Select((group, i) => (group, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# Group {i + 1}: {string.Join(", ", group.Members.Select(member => member.ReplaceLineEndings(" ")))}\n");
            foreach (var pooled in group.Ranges)
                text.Append(CultureInfo.InvariantCulture, $"{pooled.Path}: {{ best: {Number(pooled.Range.Best)}, low: {Number(pooled.Range.Low)}, high: {Number(pooled.Range.High)}, note: \"Panel, group {i + 1}: {pooled.Members} of {group.Members.Count}.\" }}\n");
        }
        return text.ToString();
    }

    /// <summary>The result as JSON, indented, without a final newline.</summary>
    public static string Json(ModelFile model, PanelResult result)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(result);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "parley.panel/1");
            writer.WriteString("model", model.Base.Digest);
            writer.List("groups", result.Groups, (group, w) =>
            {
                w.Texts("members", group.Members);
                w.List("assumptions", group.Ranges, (pooled, r) =>
                {
                    r.WriteString("path", pooled.Path);
                    r.WriteNumber("low", pooled.Range.Low);
                    r.WriteNumber("best", pooled.Range.Best);
                    r.WriteNumber("high", pooled.Range.High);
                    r.WriteNumber("members", pooled.Members);
                });
                w.Texts("agree", group.Agree);
                w.Texts("disagree", group.Disagree);
                w.Texts("split", group.Split);
            });
            if (result.Scores is { } scores)
                writer.List("calibration", scores, (entry, w) =>
                {
                    w.WriteString("expert", entry.Expert);
                    w.WriteNumber("calibration", entry.Score.Calibration);
                    w.WriteNumber("information", entry.Score.Information);
                    w.WriteNumber("weight", entry.Score.Weight);
                });
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static IEnumerable<TextLine> Claims(string word, IReadOnlyList<string> claims) => claims.Count == 0 ? [] : [new TextLine(0, $"{word}: {string.Join(", ", claims)}.")];

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
