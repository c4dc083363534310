using BenchmarkDotNet.Running;
using Parley.Bench;

switch (args)
{
    case ["--quick", "graph", .. var rest]:
        QuickGraph.Run(rest);
        break;
    case ["--quick", "fight-and-talk"]:
        FightAndTalkQuick.Run();
        break;
    case ["--quick", "fight-and-talk-draws", .. var rest]:
        WarDrawsQuick.Run(rest);
        break;
    case ["--quick", "deals"]:
        DealsQuick.Run();
        break;
    case ["--quick", "doubt-graph"]:
        DoubtGraphQuick.Run();
        break;
    case ["--quick", "doubt"]:
        DoubtQuick.Run();
        break;
    case ["--quick", ..]:
        Console.WriteLine("--quick graph [options] [shape] [seed] [concepts], --quick fight-and-talk, --quick fight-and-talk-draws [draws], --quick deals, --quick doubt, or --quick doubt-graph");
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickGraph).Assembly).Run(args);
        break;
}
