namespace Parley;

/// <summary>What kind of thing a claim says.</summary>
public enum ClaimKind
{
    /// <summary>Something is or happened so.</summary>
    Fact,

    /// <summary>What a party says that it wants.</summary>
    Position,

    /// <summary>What is said to lie beneath a position.</summary>
    Interest,

    /// <summary>A party will not do something unless something else is the case.</summary>
    Condition,

    /// <summary>Terms that somebody puts forward.</summary>
    Proposal,

    /// <summary>Somebody binds themselves.</summary>
    Commitment,

    /// <summary>Why a party says that it acts.</summary>
    StatedMotive,

    /// <summary>Why somebody else says that a party acts.</summary>
    AscribedMotive,

    /// <summary>What will happen.</summary>
    Forecast,

    /// <summary>What is good, bad, right, credible or fit.</summary>
    Judgement,
}

/// <summary>The part of a source in which a claim stands.</summary>
public enum SourcePart
{
    /// <summary>The running text.</summary>
    Text,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The caption of a picture, which is not a claim of the text.</summary>
    Caption,

    /// <summary>A disclaimer of author or outlet.</summary>
    Disclaimer,
}

/// <summary>Where in a source's text a claim stands.</summary>
/// <param name="Paragraph">Paragraph, from 1; paragraphs are parted by blank lines.</param>
/// <param name="Start">First character, from 0 over the whole text, in Unicode code points, or null.</param>
/// <param name="End">The character after the last, or null.</param>
/// <param name="Hash">The first 16 hexadecimal digits of the SHA-256 of the words (UTF-8), or null.</param>
/// <remarks>Source: W3C (2017), Web Annotation Data Model, section 4.2.5, text position selector.</remarks>
public sealed record Anchor(int Paragraph, int? Start, int? End, string? Hash)
{
    /// <summary>The hash of the five words before, by which the place is found again in a changed text; null where none is kept.</summary>
    public string? Before { get; init; }

    /// <summary>The same for the five words after.</summary>
    public string? After { get; init; }

    /// <summary>The words themselves, where the analyst may and wants to keep them.</summary>
    public string? Quote { get; init; }
}

/// <summary>Of which members of a group a claim about the group is said to hold.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">The members; empty where <paramref name="Unclear"/>.</param>
/// <param name="Unclear">Whether the source does not say.</param>
public sealed record GroupScope(string Group, IReadOnlyList<string> Members, bool Unclear);

/// <summary>What a source says, in the analyst's words. A claim is always somebody's.</summary>
/// <param name="Speaker">Who says so, outermost first: the author says that a party believes …; empty where the source names no speaker.</param>
/// <param name="To">To whom it was said.</param>
/// <param name="Certainty">The source's own word for how sure it is, or null.</param>
/// <param name="VersionOf">An earlier claim of which this is another version, or null.</param>
public sealed record Claim(
    string Id, string Source, Anchor? At, SourcePart Part, IReadOnlyList<string> Speaker, IReadOnlyList<string> To, ClaimKind Kind,
    IReadOnlyList<string> About, IReadOnlyList<GroupScope> HoldsOf, string? Certainty, string? Date, string Says,
    IReadOnlyList<string> Supports, IReadOnlyList<string> Contradicts, string? VersionOf, string? Note);
