using Parley.Assessment;
using Parley.Files;
using Parley.Forecasts;
using Parley.Tests.Cli;

namespace Parley.Tests.Forecasts;

/// <summary>Scores of forecasts, their resolution in the model file, and the edit that writes it.</summary>
public sealed class ForecastTests
{
    private const string Text = """
        parties: { north: {} }
        # A comment that stays.
        forecasts:
          truce:   # the first
            question: Is there a truce on 1 April 2026?
            resolves: 2026-04-01
            probability: 0.7

          talks:
            question: Are there talks on 1 May 2026?
            resolves: 2026-05-01
            probability: { best: 0.2, low: 0.1, high: 0.4 }
        """;

    [Theory]
    [InlineData(0.7, true, 0.09, 0.35667494393873)]
    [InlineData(0.7, false, 0.49, 1.20397280432594)]
    [InlineData(1.0, true, 0, 0)]
    [InlineData(0.0, true, 1, double.PositiveInfinity)]
    public void Brier_is_the_squared_error_and_the_logarithmic_score_the_surprise(double p, bool outcome, double brier, double logarithmic)
    {
        Assert.Equal(brier, ForecastScores.Brier(new(p, outcome)), 12);
        Assert.Equal(logarithmic, ForecastScores.Logarithmic(new(p, outcome)), 12);
    }

    [Fact]
    public void A_calibration_table_counts_by_tenths_and_one_belongs_to_the_last()
    {
        var table = ForecastScores.Calibration([new(0.3, true), new(0.3, false), new(0.35, true), new(1, true), new(0.95, false), new(0, false)]);
        Assert.Equal(10, table.Count);
        Assert.Equal([1, 0, 0, 3, 0, 0, 0, 0, 0, 2], table.Select(row => row.Count));
        Assert.Equal(2.0 / 3, table[3].Share, 12);
        Assert.Equal(0.95 / 3, table[3].Mean, 12);
        Assert.True(double.IsNaN(table[1].Mean));
    }

    [Fact]
    public void A_resolution_before_its_day_is_an_error_where_it_stands()
    {
        var model = ModelReader.FromText(Text + "\n    resolution: { date: 2026-04-30, outcome: yes }\n");
        var problem = Assert.Single(model.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Contains("before the day on which it can be answered", problem.Message, StringComparison.Ordinal);
        Assert.Equal(13, problem.Line);
    }

    [Fact]
    public async Task Resolve_writes_the_file_and_score_reads_it()
    {
        var folder = Directory.CreateTempSubdirectory("parley-forecast-");
        try
        {
            var file = Path.Combine(folder.FullName, "a.parley.yaml");
            await File.WriteAllTextAsync(file, Text, TestContext.Current.CancellationToken);
            Assert.Equal(1, (await CliRun.Of("forecast", "resolve", file, "truce", "--outcome", "yes", "--on", "2026-03-01")).Code);
            Assert.Equal(0, (await CliRun.Of("forecast", "resolve", file, "truce", "--outcome", "yes", "--on", "2026-04-01")).Code);
            var edited = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal(Text.Split('\n').Length + 1, edited.Split('\n').Length);
            Assert.All(Text.Split('\n'), line => Assert.Contains(line, edited.Split('\n')));
            Assert.True(ModelReader.FromText(edited).Base.Forecasts[0].Resolution is { Outcome: true });
            var entries = ForecastRecord.Of(ModelReader.Read(file, TestContext.Current.CancellationToken));
            Assert.Equal([("truce", 0.7, true), ("talks", 0.2, false)], entries.Select(entry => (entry.Forecast.Id, entry.Probability, entry.Scored is not null)));
            var scored = await CliRun.Of("forecast", "score", folder.FullName);
            Assert.Equal(0, scored.Code);
            Assert.Contains("Brier 0.090, logarithmic 0.357", scored.Out, StringComparison.Ordinal);
            Assert.Equal(1, (await CliRun.Of("forecast", "resolve", file, "truce", "--outcome", "no", "--on", "2026-04-01")).Code);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
