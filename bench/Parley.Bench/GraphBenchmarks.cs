using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Parley.GraphModel;

namespace Parley.Bench;

/// <summary>From formulas to equilibria: Nash, GMR, SMR and SEQ for five parties with ten prioritised statements each.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
public class GraphTargets
{
    private static readonly Concept[] Asked = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];
    private GraphCase? _case;

    [Params(20, 24)]
    public int Options { get; set; }

    [ParamsAllValues]
    public GraphShape Shape { get; set; }

    [GlobalSetup]
    public void Make() => _case = new GraphCase(Options, Shape);

    [Benchmark]
    public int Solve() => _case!.Solve(Asked);
}

/// <summary>Growth with the number of states, options dealt evenly.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
public class GraphGrowth
{
    private static readonly Concept[] Asked = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];
    private GraphCase? _case;

    [Params(10, 12, 14, 16, 18, 20, 22, 24)]
    public int Options { get; set; }

    [GlobalSetup]
    public void Make() => _case = new GraphCase(Options, GraphShape.Even);

    [Benchmark]
    public int Solve() => _case!.Solve(Asked);
}
