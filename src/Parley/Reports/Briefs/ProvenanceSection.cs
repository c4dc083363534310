using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What it takes to make the brief again: model, version, seed, methods.</summary>
internal static class ProvenanceSection
{
    public static BriefSection Write(AssessmentResult result)
    {
        var digests = string.Join(", ", result.Views.Select(view => $"{view.Label} {view.Conflict.Digest[..12]}"));
        var sentences = new List<BriefSentence>
        {
            new($"Parley {result.Version}. Model {result.Model.Base.Digest[..12]}; {digests}. Seed {result.Seed}.", []),
        };
        if (result.Views.Any(view => view.Graph is not null))
            sentences.Add(new BriefSentence("Method: graph model for conflict resolution (Fang, Hipel & Kilgour 1993); ‘holds’ is Nash stability, ‘by deterrence’ sequential stability (Fraser & Hipel 1984).", []));
        if (result.Views.Any(view => view.War is not null))
            sentences.Add(new BriefSentence("Method: the fight-and-talk game, solved backwards from a finite horizon with two terminal conditions (bargaining and war after Fearon 1995, Powell 2006, Slantchev 2003, Smith & Stam 2004); experimental beyond its closed forms.", []));
        return new BriefSection("Method and provenance", null, false, sentences);
    }
}
