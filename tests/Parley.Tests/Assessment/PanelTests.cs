using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Assessment;

/// <summary>A panel: the questionnaire reads back, answers to another model are refused, groups are formed before anything is pooled.</summary>
public sealed class PanelTests
{
    private static readonly ModelFile Model = ModelReader.Read(Path.Combine(Repository.Root, "catalog/ukraine-2025/ceasefire.parley.yaml"));

    [Fact]
    public void The_questionnaire_reads_back_once_it_has_a_name()
    {
        var form = PanelForm.Write(Model);
        Assert.Equal(form, PanelForm.Write(Model));
        var read = PanelReader.FromText(form.Replace("expert: \"\"", "expert: anna", StringComparison.Ordinal), Model);
        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.Answers!.Assumptions);
        Assert.Empty(read.Answers.Claims);
    }

    [Fact]
    public void Answers_to_another_model_are_refused_where_the_digest_stands()
    {
        var read = PanelReader.FromText(Answers("anna", "").Replace(Model.Base.Digest, new string('0', 64), StringComparison.Ordinal), Model);
        Assert.Null(read.Answers);
        var problem = Assert.Single(read.Diagnostics);
        Assert.Contains("another model", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, problem.Line);
    }

    [Theory]
    [InlineData("  war.patience: { own: { low: 0.9, best: 0.8, high: 0.95 } }", "out of order")]
    [InlineData("  war.patience: { own: { low: 0.5, best: 0.8, high: 7 } }", "goes beyond")]
    [InlineData("  war.patiense: { own: { low: 0.5, best: 0.8, high: 0.9 } }", "asks nothing about")]
    [InlineData("  war.patience: { agree_with: nobody }", "no perspective")]
    public void What_cannot_be_an_answer_is_said_with_its_place(string line, string message)
    {
        var read = PanelReader.FromText(Answers("anna", line), Model);
        Assert.Null(read.Answers);
        Assert.Contains(read.Diagnostics, problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Line == 5);
    }

    [Fact]
    public void Camps_stand_in_groups_of_their_own_and_are_pooled_only_within()
    {
        var merged = PanelMerge.Of(Model, [Read("anna", 0.60, 0.70), Read("ben", 0.90, 0.10), Read("cleo", 0.62, 0.70), Read("dan", 0.94, 0.20)], new Dictionary<string, double>());
        Assert.Equal([["anna", "cleo"], ["ben", "dan"]], merged.Groups.Select(group => group.Members));
        Assert.Equal(0.61, merged.Groups[0].Ranges.Single(pooled => pooled.Path == "war.patience").Range.Best, 12);
        Assert.Equal(0.92, merged.Groups[1].Ranges.Single(pooled => pooled.Path == "war.patience").Range.Best, 12);
        Assert.Equal(2, merged.Groups[0].Ranges[0].Members);
        Assert.Null(merged.Scores);
        var overlay = PanelReport.Overlay(merged);
        Assert.Contains("war.patience: { best: 0.61, low: 0.5, high: 0.95,", overlay, StringComparison.Ordinal);
    }

    private static PanelAnswers Read(string name, double patience, double speed)
    {
        var read = PanelReader.FromText(Answers(name, FormattableString.Invariant($"  war.patience: {{ own: {{ low: 0.5, best: {patience}, high: 0.95 }} }}\n  war.front.speed: {{ own: {{ low: 0.05, best: {speed}, high: 0.9 }} }}")), Model);
        Assert.Empty(read.Diagnostics);
        return read.Answers!;
    }

    private static string Answers(string expert, string assumptions) =>
        $"parley_panel: 1\nmodel: {Model.Base.Digest}\nexpert: {expert}\nassumptions:{(assumptions.Length == 0 ? " {}" : "")}\n{assumptions}\n";
}
