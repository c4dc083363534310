using BenchmarkDotNet.Attributes;
using Parley.Doubt;

namespace Parley.Bench;

/// <summary>First-order and total Sobol' indices with bootstrap intervals, 2^14 base samples.</summary>
[MemoryDiagnoser]
public class DoubtBenchmarks
{
    [Params(100, 1000)]
    public int Resamples { get; set; }

    [Benchmark]
    public SobolResult Ishigami() => DoubtCase.Ishigami(Resamples);

    [Benchmark]
    public SobolResult GFunction() => DoubtCase.G(Resamples);
}
