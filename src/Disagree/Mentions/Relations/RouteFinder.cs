using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>
/// Finds where what travels comes from and goes to: "the train took 90 people from Oslo to Bergen", "the ferry left Oslo for Bergen".
/// </summary>
internal sealed class RouteFinder
{
    /// <summary>The rule of these values begins so; behind it stands what travels: "route of ferry".</summary>
    internal const string Rule = "route of ";

    private const string SetOut = "set out from";
    private const string Bound = "bound for";
    private const int Reach = 14;
    private const int Code = 3;
    private static readonly RelationSlot Place = new(SlotRole.Value, IsOptional: false, IsPhrase: false, IsPeople: false, [NameType.Place]);
    private readonly NameLexicon names;
    private readonly NameWalk walk;
    private readonly string?[] carriers;

    internal RouteFinder(Lexicon lexicon, NameLexicon names)
    {
        this.names = names;
        walk = new NameWalk(names);
        carriers = new string?[lexicon.Vocabulary.Count];
        foreach (var row in lexicon["carriers"].Rows)
        {
            foreach (var word in row.Alternatives(1))
                carriers[lexicon.Vocabulary.Find(word)] = row[0];
        }

        carriers[0] = null;
    }

    /// <summary>Adds the ways of a sentence that are not among those found so far, from a place in the list on.</summary>
    internal void Find(NamedSentence sentence, List<RelationMention> into, int first)
    {
        var carrier = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (carriers[sentence.Tokens[i].Word] is not null && sentence.TagAt(i) is not (Tag.Verb or Tag.PastVerb))
            {
                carrier = i;
            }
            else if (carrier >= 0 && i - carrier <= Reach && IsStart(sentence, i))
            {
                Add(sentence, carriers[sentence.Tokens[carrier].Word]!, carrier, i, into, first);
            }
        }
    }

    // "the ferry | left", "the ferry with 90 people | from", but not "its crew were flown | from"
    private bool IsStart(NamedSentence sentence, int at) =>
        sentence.Is(at, "from") ? sentence.TagAt(at - 1) is not Tag.Participle : sentence.Is(names, at, WordClass.Departing);

    private void Add(NamedSentence sentence, string kind, int carrier, int at, List<RelationMention> into, int first)
    {
        var from = walk.Forward(sentence, Place, at + 1);
        if (from.Name is null)
            return;
        var link = from.Last + 1;
        while (link < sentence.Count && link <= from.Last + Code && sentence.TagAt(link) is Tag.Noun or Tag.Adverb)
            link++;
        var to = sentence.Of(link) is "to" or "for" or "towards" ? walk.Forward(sentence, Place, link + 1) : Filler.Nothing;
        if (to.Name is null && sentence.Is(at, "from") && at - carrier > Code)
            return;
        Put(SetOut, from, at);
        if (to.Name is not null)
            Put(Bound, to, link);

        void Put(string relation, Filler place, int start)
        {
            if (!IsFound(into, first, relation, place.Name!.Span))
            {
                into.Add(
                    new RelationMention(
                        sentence.Span(start, place.Last),
                        relation,
                        null,
                        place.Name with
                        {
                            Rule = Rule + kind,
                        },
                        Holders.Many,
                        "route"
                    )
                );
            }
        }
    }

    private static bool IsFound(List<RelationMention> found, int first, string relation, Articles.TextSpan value)
    {
        for (var i = first; i < found.Count; i++)
        {
            if (string.Equals(found[i].Relation, relation, StringComparison.Ordinal) && found[i].Value.Span == value)
                return true;
        }

        return false;
    }
}
