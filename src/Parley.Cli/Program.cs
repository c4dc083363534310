return await Parley.Cli.CommandLine.Start(args);
