namespace Parley.Tests.Cli;

/// <summary>Small models for the command line.</summary>
internal static class GraphModels
{
    /// <summary>Two parties, each with one option, each liking first that the other stops and then not to stop itself: the prisoners' dilemma.</summary>
    public const string Truce = """
        title: Truce
        parties: { north: Northland, south: Southland }
        options:
          north: { stop: Stop firing }
          south: { stop: Stop firing too }
        status_quo: []
        outcomes: { truce: north.stop and south.stop }
        preferences:
          north: { statements: [ { id: other, says: south.stop, means: Southland stops. }, { id: own, says: not north.stop } ] }
          south: { statements: [ { id: other, says: north.stop }, { id: own, says: not south.stop } ] }
        """;

    /// <summary>The same, but Southland acts on a view in which Northland would rather stop.</summary>
    public const string Mistaken = """
        title: Mistaken
        parties: { north: Northland, south: Southland }
        options: { north: { stop: Stop firing }, south: { stop: Stop firing too } }
        status_quo: [north.stop, south.stop]
        preferences:
          south: { statements: [ north.stop, not south.stop ] }
        perspectives:
          as-it-is:
            name: As it is
            set: { preferences.north: { statements: [ south.stop, not north.stop ] } }
            believes: { south: as-south-sees-it }
          as-south-sees-it:
            name: As Southland sees it
            set: { preferences.north: { statements: [ south.stop, north.stop ] } }
        """;

    /// <summary>Forty options that nothing restricts.</summary>
    public static string Forty => $$"""
        parties: { north: Northland }
        options:
          north: { {{string.Join(", ", Enumerable.Range(0, 40).Select(k => $"o{k}: Option {k}"))}} }
        preferences: { north: { statements: [ north.o0 ] } }
        """;
}
