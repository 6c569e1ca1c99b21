using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>How the words before a noun introduce the person that it names.</summary>
internal enum Introduction
{
    /// <summary>"a nurse".</summary>
    New,

    /// <summary>"the nurse".</summary>
    Known,

    /// <summary>"his nurse".</summary>
    Tied,

    /// <summary>"Ana Ruiz".</summary>
    Named,

    /// <summary>"she".</summary>
    Pronoun,

    /// <summary>"both", "they".</summary>
    Plural,

    /// <summary>"her two sons", in a list with one who is told of alone.</summary>
    Counted,
}

/// <summary>The words in a sentence that speak of one person.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Lemma">The noun that names the person; "" for a bare name or pronoun.</param>
/// <param name="Introduction">How the person is introduced.</param>
internal sealed record PersonPhrase(int First, int End, string Lemma, Introduction Introduction)
{
    /// <summary>"male" or "female"; "" where unknown.</summary>
    internal string Sex { get; init; } = "";

    /// <summary>The age that the words give; null where they give none.</summary>
    internal PersonAge? Told { get; init; }

    /// <summary>The age in years; null where unknown.</summary>
    internal decimal? Age => Told?.Years;

    /// <summary>The number of the list in which it stands with others, "a nurse and her son"; 0 where it stands alone.</summary>
    internal int List { get; init; }

    /// <summary>Whether the words set the person apart from one told of before: "another nurse", "the second victim".</summary>
    internal bool IsAnother { get; init; }

    /// <summary>How many there are with this one: 3 of "a third man"; 0 where no word tells.</summary>
    internal int Rank { get; init; }

    /// <summary>How many people the words speak of: 2 for "her two sons".</summary>
    internal int Count { get; init; } = 1;

    /// <summary>Whose relative or friend: "her" for "her son", "'s" for "Ana's son"; "" where nothing tells.</summary>
    internal string Owner { get; init; } = "";

    /// <summary>The person's name; null where the words give none.</summary>
    internal NameMention? Name { get; init; }
}
