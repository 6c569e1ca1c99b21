using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Which body "the company" or "the department" means, where a document has named one that it can be, and no other.</summary>
internal sealed class BodyHolders
{
    private const int MostModifiers = 6;
    private const int Memory = 3;
    private readonly NameLexicon lexicon;
    private readonly IReadOnlyList<NamedSentence> sentences;
    private readonly Dictionary<int, Body> bodies = [];

    public BodyHolders(NameLexicon lexicon, IReadOnlyList<NamedSentence> sentences)
    {
        this.lexicon = lexicon;
        this.sentences = sentences;
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Count; at = sentence.NameEnd(at))
            {
                if (
                    sentence.NameAt(at) is { Type: NameType.Organization or NameType.Place, Rule: not "demonym" } name
                    && Kinds(sentence, at) is > 0 and var kinds
                )
                    Add(name, kinds);
            }
        }
    }

    /// <summary>The body whom the words from one token to another mean; null where none or more than one can be meant.</summary>
    public NameMention? Of(NamedSentence sentence, int first, int last)
    {
        if (
            bodies.Count == 0
            || sentence.NameAt(last) is not null
            || char.IsUpper(sentence.Of(last)[0])
            || lexicon.BodyNoun(sentence.Tokens[last]) is not (> 0 and var kind)
        )
            return null;
        var the = Opening(sentence, first);
        if (the < 0)
            return null;
        var place = sentence.Span(last, last);
        var known = bodies.Values.Where(b => (b.Kinds & kind) > 0 && b.Name.Span.CompareTo(place) < 0).ToList();
        return known.Count == 1 ? known[0].Name
            : known.Count > 1 && the == last - 1 ? Latest(sentence, kind)
            : null;
    }

    // "the" or "The" before a noun and what describes it; -1 where another word stands there
    private static int Opening(NamedSentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostModifiers); i--)
        {
            if (sentence.Of(i) is "the" or "The")
                return i;
            if (
                sentence.TagAt(i) is not (Tag.Adjective or Tag.Noun or Tag.Participle)
                && sentence.NameAt(i) is not { Type: NameType.Place }
                && sentence.Of(i) is not ("and" or "-" or "based" or "listed")
                && !(sentence.Is(i, ',') && sentence.NameAt(i - 1) is { Type: NameType.Place })
            )
                break;
        }

        return -1;
    }

    // The only one of several that the sentences right before speak of.
    private NameMention? Latest(NamedSentence sentence, ulong kind)
    {
        var at = sentences.Count - 1;
        while (at >= 0 && !ReferenceEquals(sentences[at], sentence))
            at--;
        for (var i = at - 1; i >= Math.Max(0, at - Memory); i--)
        {
            var only = 0;
            for (var token = 0; token < sentences[i].Count; token = sentences[i].NameEnd(token))
            {
                if (
                    sentences[i].NameAt(token) is not { } name
                    || !bodies.TryGetValue(name.Entity, out var body)
                    || (body.Kinds & kind) == 0
                    || name.Entity == only
                )
                    continue;
                if (only > 0)
                    return null;
                only = name.Entity;
            }

            if (only > 0)
                return bodies[only].Name;
        }

        return null;
    }

    private ulong Kinds(NamedSentence sentence, int at)
    {
        var kinds = 0UL;
        if (lexicon.Known.TryMatch(sentence.Tokens, at, out var known, out _) && known.Kind is "company")
            kinds = lexicon.Firm;
        if (sentence.NameAt(at) is { Rule: FoundName.Firm })
            kinds |= lexicon.Firm;
        if (at > 0 && sentence.NameAt(at) is { Rule: FoundName.Firm or FoundName.Body } && sentence.TagAt(at - 1) is Tag.Noun)
            kinds |= lexicon.BodyNoun(sentence.Tokens[at - 1]);
        for (var end = sentence.NameEnd(at); at < end; at++)
            kinds |= lexicon.BodyHead(sentence.Tokens[at]);
        return kinds;
    }

    private void Add(NameMention name, ulong kinds) =>
        bodies[name.Entity] = bodies.TryGetValue(name.Entity, out var body)
            ? body with
            {
                Kinds = body.Kinds | kinds,
            }
            : new Body(name, kinds);

    private readonly record struct Body(NameMention Name, ulong Kinds);
}
