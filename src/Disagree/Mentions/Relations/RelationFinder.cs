using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds the relations of the table: a phrase with the names that stand before and after it.</summary>
internal sealed class RelationFinder
{
    private const int NearestValue = 6;
    private const int LongestApposition = 16;
    private readonly PhraseTable<RelationPattern> patterns;

    public RelationFinder(Lexicon lexicon) => patterns = new PhraseTable<RelationPattern>(
        lexicon.Vocabulary, lexicon["relations"].Rows.SelectMany(r => r.Alternatives(1).Select(p => KeyValuePair.Create(p, RelationPattern.Of(r)))));

    /// <summary>The relations of a document, in the order of the text.</summary>
    public IReadOnlyList<RelationMention> Find(Document document, IReadOnlyList<NameMention> names)
    {
        var found = new List<RelationMention>();
        foreach (var sentence in NamedSentence.Of(document, names))
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!patterns.CanBegin(sentence.Tokens[i].Word) || sentence.NameAt(i) != null || !patterns.TryMatch(sentence.Tokens, i, out var pattern, out var count)) continue;
                if (Home(sentence, pattern, i, count) is { } relation) found.Add(relation);
                i += count - 1;
            }
        }

        return found;
    }

    private static RelationMention? Home(NamedSentence sentence, RelationPattern pattern, int at, int count)
    {
        var before = pattern.HasSubject || !pattern.IsValueAfter ? Before(sentence, at) : -1;
        var after = pattern.IsValueAfter ? After(sentence, at + count) : -1;
        var value = sentence.NameAt(pattern.IsValueAfter ? after : before);
        var subject = pattern.HasSubject ? sentence.NameAt(before) : null;
        if (value is null || !pattern.Values.Contains(value.Type) || (pattern.HasSubject && (subject is null || !pattern.Subjects.Contains(subject.Type) || subject.Entity == value.Entity))) return null;
        var first = before >= 0 ? sentence.NameStart(before) : at;
        var last = after >= 0 ? sentence.NameEnd(after) - 1 : at + count - 1;
        return new RelationMention(sentence.Span(first, last), pattern.Relation, subject, value, pattern.HasOneValue, "relation");
    }

    // The name right before the phrase, auxiliaries and an apposition passed over; -1 where another word is the subject.
    private static int Before(NamedSentence sentence, int at)
    {
        var end = at - 1;
        while (end >= 0 && sentence.NameAt(end) == null && (sentence.TagAt(end) is Tag.Adverb or Tag.Auxiliary or Tag.Modal || sentence.Of(end) is "who" or "which" or "group" or "have" or "has" or "had")) end--;
        if (end > 0 && sentence.Is(end, ','))
        {
            if (sentence.NameAt(end - 1) != null) return end - 1;
            for (var i = end - 1; i > Math.Max(0, end - LongestApposition); i--)
            {
                if (sentence.Is(i, ',') && sentence.NameAt(i - 1) != null) return i - 1;
            }
        }

        return end >= 0 && sentence.NameAt(end) != null ? end : -1;
    }

    private static int After(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + NearestValue); i++)
        {
            if (sentence.NameAt(i) is { } name && !(name.Rule is "demonym" && sentence.TagAt(sentence.NameEnd(i)) is Tag.Noun or Tag.ProperNoun or Tag.Adjective)) return i;
            if (sentence.NameAt(i) == null && sentence.TagAt(i) is not (Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Preposition or Tag.Possessive) && !sentence.Is(i, '-')) break;
        }

        return -1;
    }
}
