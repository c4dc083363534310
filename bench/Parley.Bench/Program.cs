using BenchmarkDotNet.Running;
using Parley.Bench;

if (args is ["--quick", .. var rest])
    QuickGraph.Run(rest);
else
    BenchmarkSwitcher.FromAssembly(typeof(QuickGraph).Assembly).Run(args);
