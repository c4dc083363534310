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
        return new BriefSection("Method and provenance", null, false, sentences);
    }
}
