if (args is ["--quick", "fight-and-talk"])
{
    Parley.Bench.FightAndTalkQuick.Run();
    return;
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
