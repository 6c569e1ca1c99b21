using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>
/// Reads a word that carries meaning as its kind, cut to its stem, so that "cancelled" is "cancellation" and "probe" is "inquiry".
/// </summary>
internal sealed class ContentWord(ConceptTable concepts, Lexicon lexicon)
{
    private const int Stem = 5;
    private const int FewestLetters = 2;

    // by its number in the vocabulary each noun as a content word, once it was asked for
    private readonly string?[] nouns = new string?[lexicon.Vocabulary.Count];

    /// <inheritdoc cref="SynonymTable"/>
    internal SynonymTable Synonyms { get; } = new(lexicon);

    /// <summary>The word at a token; null where it carries no meaning or says who speaks.</summary>
    internal string? Of(SentenceView view, int token) =>
        view.NameAt(token) is { Type: not NameType.Other } name ? OfName(view, token, name)
        : view.WordAt(token).Length < FewestLetters ? null
        : view.Tokens[token].Tag switch
        {
            Tag.Noun or Tag.Adjective or Tag.Word or Tag.ProperNoun => Hyphened(view, token) is { } kind ? Kind(kind) : Noun(view, token),
            Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund when concepts.Action(view.LemmaAt(token)) is not "say" => OfDeed(
                view,
                token
            ),
            _ => null,
        };

    /// <summary>The word at a token as the kind of thing that it names, cut to its stem.</summary>
    internal string Thing(SentenceView view, int token) => Cut(concepts.Thing(view, token));

    // what stands before a family name and is no given name may be another word: "Personal Bankruptcy Filings"
    private string OfName(SentenceView view, int token, NameMention name) =>
        name.Type is NameType.Person && view.Tokens[token].End < name.Span.End && !lexicon.Given.Contains(view.WordAt(token))
            ? Cut(view.LemmaAt(token))
            : Of(name);

    /// <summary>A name: of a person the family name.</summary>
    internal static string Of(NameMention name) =>
        name.Type is NameType.Person ? Cut(name.Canonical[(name.Canonical.LastIndexOf(' ') + 1)..]) : Cut(name.Canonical);

    internal static string Cut(string word) =>
        word.Length <= Stem || word.Contains(' ', StringComparison.Ordinal) ? word.ToLowerInvariant() : word[..Stem].ToLowerInvariant();

    /// <summary>Whether the noun at a token may stand for any company.</summary>
    internal bool IsCompany(SentenceView view, int token) => concepts.Thing(view, token) is "company" or "group";

    /// <summary>Whether a noun counts what happens.</summary>
    internal bool Happens(string lemma) => concepts.IsEvent(lemma);

    /// <summary>Whether a noun counts what holds or makes up something else: crates of rifles, strands of wire.</summary>
    internal bool IsContainer(string lemma) => concepts.Thing(lemma) is "container" or "layer";

    /// <summary>Whether a noun counts people.</summary>
    internal bool IsPerson(string lemma) => concepts.IsWithin(concepts.Thing(lemma), "person");

    /// <summary>The lemma of a verb, with the word behind it where the two are known together: "call off".</summary>
    internal string Deed(SentenceView view, int verb) =>
        view.LemmaAt(verb) is var lemma
        && verb + 1 < view.Tokens.Length
        && view.WordAt(verb + 1) is var next
        && next is "off" or "out" or "up" or "down" or "back" or "into" or "in" or "on" or "part" or "away" or "through"
        && string.Concat(lemma, " ", next) is var both
        && Synonyms.First(both) is not null
            ? both
            : lemma;

    // "start-ups": a table holds the two as one
    private string? Hyphened(SentenceView view, int token) =>
        token > 1 && view.WordAt(token - 1) is "-" && view.Tokens[token - 1].End == view.Tokens[token].Start
            ? concepts.Compound(view.WordAt(token - 2), "", view.LemmaAt(token))
            : null;

    private string OfDeed(SentenceView view, int verb) =>
        Deed(view, verb) is var deed && Synonyms.First(deed) is { } sense ? Cut(sense) : Kind(concepts.Action(deed));

    /// <summary>A noun as a content word.</summary>
    internal string Noun(string lemma) => Synonyms.First(lemma) is { } sense ? Cut(sense) : Kind(concepts.Thing(lemma));

    private string Noun(SentenceView view, int token)
    {
        var (lemma, number) = (view.LemmaAt(token), view.LemmaWordAt(token));
        return number != 0 && string.Equals(lemma, lexicon.Vocabulary.Lower(number), StringComparison.Ordinal)
            ? nouns[number] ??= Noun(lemma)
            : Noun(lemma);
    }

    private string Kind(string kind) => Cut(Synonyms.First(kind) ?? kind);
}
