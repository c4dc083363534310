using Parley.Cli;
using Parley.Deals;
using Parley.Integer;

TiedIssues.Solver = IntegerProgramme.Best;
return await CommandLine.Start(args);
