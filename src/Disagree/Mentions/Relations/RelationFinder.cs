using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Roles;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds the relations of the table: a phrase with what stands before and after it.</summary>
internal sealed class RelationFinder
{
    private const int WidestGap = 6;

    // what is not known is often said by what was not found: "did not give a motive"
    private const string Unknown = "unknown";
    private readonly PhraseTable<List<RelationPattern>> patterns;
    private readonly SlotReader slots;
    private readonly NameLexicon names;
    private readonly PersonGenders genders;
    private readonly DescriptionFinder descriptions;

    public RelationFinder(Lexicon lexicon, NameLexicon names, PersonGenders genders)
    {
        this.names = names;
        this.genders = genders;
        var byPhrase = lexicon["relations"].Rows.SelectMany(RelationPattern.Of).GroupBy(p => p.Phrase, StringComparer.OrdinalIgnoreCase);
        patterns = new PhraseTable<List<RelationPattern>>(lexicon.Vocabulary, byPhrase.Select(g => KeyValuePair.Create(g.Key, g.ToList())));
        slots = new SlotReader(names);
        descriptions = new DescriptionFinder(names, new KindNouns(lexicon, names));
    }

    /// <summary>The relations of a document, in the order of the text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="holders">Whom its roles mean.</param>
    /// <param name="bodies">Which bodies its nouns mean.</param>
    public IReadOnlyList<RelationMention> Find(IReadOnlyList<NamedSentence> sentences, RoleHolders holders, BodyHolders bodies)
    {
        var found = new List<RelationMention>();
        var focus = new Focus(genders, bodies, holders);
        foreach (var sentence in sentences)
        {
            focus.Enter(sentence);
            var first = found.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!patterns.CanBegin(sentence.Tokens[i].Word) || sentence.NameAt(i) != null)
                    continue;
                // where nothing fills the longest phrase, "died in", the next shorter one, "died", is tried
                for (
                    var (limit, before) = (sentence.Tokens.Length, found.Count);
                    found.Count == before && limit > i && patterns.TryMatch(sentence.Tokens[..limit], i, out var fitting, out var count);
                    limit = i + count - 1
                )
                {
                    foreach (var pattern in fitting)
                    {
                        if (Home(sentence, focus, pattern, i, i + count) is { } relation && !IsFound(found, first, relation))
                            found.Add(relation);
                    }
                }
            }

            descriptions.Find(sentence, found, first);
        }

        return [.. found.OrderBy(r => r.Span)];
    }

    /// <summary>The pronouns of a document that speak of one of its names.</summary>
    public IReadOnlyList<NameMention> FindPronouns(IReadOnlyList<NamedSentence> sentences)
    {
        var found = new List<NameMention>();
        var focus = new Focus(genders);
        var isUnnamed = false;
        foreach (var sentence in sentences)
        {
            focus.Enter(sentence);
            for (var i = 0; i < sentence.Count; i++)
            {
                // "The suspect ran. He …": the suspect, until somebody is named
                isUnnamed &= sentence.NameAt(i) is not { Type: NameType.Person } || (Speaks(sentence, i) && IsOfSubject(sentence, i));
                if (
                    !isUnnamed
                    && sentence.Of(i) is "he" or "He" or "she" or "She" or "him"
                    && !IsOfUnnamed(sentence, i)
                    && !IsOfSubject(sentence, i)
                    && focus.Of(sentence, i) is { } name
                )
                    found.Add(name with { Span = sentence.Span(i, i), Rule = "pronoun" });
            }

            isUnnamed |= IsOfSubject(sentence, sentence.Count);
        }

        return found;
    }

    // "The suspect ran, Keller said": who says so is not of whom it is said
    private bool Speaks(NamedSentence sentence, int name)
    {
        var end = sentence.NameEnd(name);
        return (end < sentence.Count && names.Is(sentence.Tokens[end], WordUse.Speech))
            || (
                sentence.NameStart(name) is > 0 and var first
                && sentence.TagAt(first - 1) is Tag.Verb or Tag.PastVerb
                && names.Is(sentence.Tokens[first - 1], WordUse.Speech)
            );
    }

    // "a spokesman said he": the spokesman
    private bool IsOfUnnamed(NamedSentence sentence, int pronoun)
    {
        var verb = sentence.Is(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
        return verb > 0
            && sentence.TagAt(verb) is Tag.Verb or Tag.PastVerb
            && names.Is(sentence.Tokens[verb], WordUse.Speech)
            && IsSingle(sentence, verb - 1);
    }

    // "the boy fell ill, and at noon he died": the boy, whom the sentence begins with
    private bool IsOfSubject(NamedSentence sentence, int pronoun)
    {
        for (
            var i = 0;
            i < pronoun
                && sentence.NameAt(i) is null
                && sentence.TagAt(i)
                    is Tag.Determiner
                        or Tag.Adjective
                        or Tag.Noun
                        or Tag.Number
                        or Tag.NumberWord
                        or Tag.Possessive
                        or Tag.Participle;
            i++
        )
        {
            if (IsSingle(sentence, i) && sentence.TagAt(i + 1) is not Tag.Noun)
                return !IsNamedBetween(sentence, i + 1, pronoun);
        }

        return false;
    }

    private bool IsNamedBetween(NamedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.NameAt(i) is { Type: NameType.Person } && !Speaks(sentence, i))
                return true;
        }

        return false;
    }

    private bool IsSingle(NamedSentence sentence, int noun) =>
        sentence.TagAt(noun) is Tag.Noun
        && sentence.NameAt(noun) is null
        && sentence.TagAt(noun - 1) is not Tag.Preposition
        && names.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person)
        && sentence.Of(noun) is not ([.., 's'] or "police" or "Police" or "people" or "men" or "women" or "children");

    private RelationMention? Home(NamedSentence sentence, Focus focus, RelationPattern pattern, int at, int end)
    {
        if (pattern.Value.Length > 0 && pattern.Value is not Unknown && IsDenied(sentence, at))
            return null;
        if (pattern.Rest.Length > 0 && (end = Past(sentence, end, pattern.Rest)) < 0)
            return null;
        if (
            !slots.TryBefore(sentence, focus, pattern.Before, at, out var before)
            || !slots.TryAfter(sentence, focus, pattern.After, end, out var after)
        )
            return null;
        var value =
            pattern.Value.Length > 0 ? Fixed(sentence, pattern.Value, at, end - 1)
            : pattern.Before.Role is SlotRole.Value ? before.Name
            : after.Name;
        var subject =
            pattern.Before.Role is SlotRole.Subject or SlotRole.Owner ? before.Name
            : pattern.After.Role is SlotRole.Subject or SlotRole.Owner ? after.Name
            : null;
        if (value is null || (subject is not null && subject.Entity == value.Entity && value.Entity >= 0))
            return null;
        var first = before.First >= 0 ? Math.Min(before.First, at) : at;
        return new RelationMention(
            sentence.Span(first, Math.Max(after.Last, end - 1)),
            pattern.Relation,
            subject,
            value,
            pattern.Holders,
            "relation"
        );
    }

    // "no major damage", "was not acquitted": what a phrase says by itself is not said here
    private static bool IsDenied(NamedSentence sentence, int at) =>
        sentence.Of(at - 1) is "no" or "No" or "not" or "never" or "without" || sentence.Of(at - 2) is "not" or "never" or "no";

    // "is based in" holds "based in"
    private static bool IsFound(List<RelationMention> found, int first, RelationMention relation)
    {
        for (var i = first; i < found.Count; i++)
        {
            if (
                string.Equals(found[i].Relation, relation.Relation, StringComparison.Ordinal)
                && found[i].Value.Span == relation.Value.Span
                && (found[i].Span == relation.Span || (relation.Subject is null && found[i].Span.Overlaps(relation.Span)))
            )
                return true;
        }

        return false;
    }

    private static NameMention Fixed(NamedSentence sentence, string value, int first, int last) =>
        new(sentence.Span(first, last), NameType.Other, value, -1, "wording");

    private static int Past(NamedSentence sentence, int at, string word)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + WidestGap); i++)
        {
            if (sentence.Is(i, word))
                return i + 1;
            if (
                sentence.Is(i, ';')
                || sentence.Is(i, ':')
                || (sentence.Is(i, "and") && sentence.TagAt(i + 1) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal)
            )
                break;
        }

        return -1;
    }
}
