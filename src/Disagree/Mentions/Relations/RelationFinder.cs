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
    private readonly NameLexicon names;
    private readonly PhraseTable<List<RelationPattern>> patterns;
    private readonly SlotReader slots;
    private readonly PersonGenders genders;
    private readonly DescriptionFinder descriptions;
    private readonly MeansFinder means;
    private readonly RouteFinder routes;

    public RelationFinder(Lexicon lexicon, NameLexicon names, PersonGenders genders)
    {
        this.genders = genders;
        var byPhrase = lexicon["relations"].Rows.SelectMany(RelationPattern.Of).GroupBy(p => p.Phrase, StringComparer.OrdinalIgnoreCase);
        patterns = new PhraseTable<List<RelationPattern>>(lexicon.Vocabulary, byPhrase.Select(g => KeyValuePair.Create(g.Key, g.ToList())));
        this.names = names;
        slots = new SlotReader(names);
        means = new MeansFinder(lexicon, names);
        routes = new RouteFinder(lexicon, names);
        descriptions = new DescriptionFinder(names, new KindNouns(lexicon, names));
    }

    /// <summary>The relations of a document, in the order of the text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="holders">Whom its roles mean.</param>
    /// <param name="bodies">Which bodies its nouns mean.</param>
    public IReadOnlyList<RelationMention> Find(IReadOnlyList<NamedSentence> sentences, RoleHolders holders, BodyHolders bodies)
    {
        var found = new List<RelationMention>();
        var focus = new Focus(genders, new UnnamedPerson(names), bodies, holders);
        foreach (var sentence in sentences)
        {
            focus.Enter(sentence);
            var first = found.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (patterns.CanBegin(sentence.Tokens[i].Word) && sentence.NameAt(i) == null)
                    AddAt(sentence, focus, i, found, first);
            }

            descriptions.Find(sentence, found, first);
            SeatFinder.Find(sentence, focus, found);
            means.Find(sentence, found);
            routes.Find(sentence, found, first);
        }

        return [.. found.OrderBy(r => r.Span)];
    }

    // where nothing fills the longest phrase, "died in", the next shorter one, "died", is tried; one with a gap in any case: of "found guilty
    // of fraud at", "found guilty of" and "found guilty … at"
    private void AddAt(NamedSentence sentence, Focus focus, int at, List<RelationMention> found, int first)
    {
        var limit = sentence.Tokens.Length;
        var before = found.Count;
        while (limit > at && patterns.TryMatch(sentence.Tokens[..limit], at, out var fitting, out var count))
        {
            var isFilled = found.Count > before;
            foreach (var pattern in fitting)
            {
                if (
                    (!isFilled || (pattern.Rest.Length > 0 && pattern.Value.Length == 0))
                    && Fill(sentence, focus, pattern, at, at + count) is { } relation
                    && !IsFound(found, first, relation)
                )
                    found.Add(relation);
            }

            limit = at + count - 1;
        }
    }

    private RelationMention? Fill(NamedSentence sentence, Focus focus, RelationPattern pattern, int at, int end)
    {
        if (pattern.Value.Length > 0 && pattern.Value is not Unknown && IsDenied(sentence, at))
            return null;
        if (pattern.Before.Role is SlotRole.Value && end == at + 1 && IsPassive(sentence, at))
            return null;
        // "due to | open in May"
        if (sentence.TagAt(end - 1) is Tag.To && sentence.Of(end - 2) is "due")
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
            IsOfSomebody(sentence, pattern.Before, before, at) ? Holders.Many : pattern.Holders,
            "relation"
        );
    }

    // "the girl's father": whose is not known, so another's may be another
    private static bool IsOfSomebody(NamedSentence sentence, RelationSlot slot, Filler filler, int at) =>
        slot.Role is SlotRole.Owner
        && filler.Name is null
        && (
            sentence.TagAt(at - 1) is Tag.Possessive
            || (sentence.TagAt(at - 2) is Tag.Possessive && sentence.TagAt(at - 1) is Tag.Adjective)
        );

    // "no major damage", "was not acquitted": what a phrase says by itself is not said here
    private bool IsDenied(NamedSentence sentence, int at) =>
        sentence.Of(at - 1) is "without"
        || sentence.Is(names, at - 1, WordClass.Negating)
        || sentence.Of(at - 2) is "not" or "never" or "no";

    // "was fined": not who fined
    private bool IsPassive(NamedSentence sentence, int at)
    {
        var be = at - 1;
        while (sentence.TagAt(be) is Tag.Adverb && sentence.NameAt(be) is null)
            be--;
        return sentence.TagAt(at) is Tag.Participle or Tag.PastVerb && sentence.Is(names, be, WordClass.FormOfBe);
    }

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
