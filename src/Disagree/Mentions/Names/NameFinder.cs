using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Finds the names of one sentence: what the lexicon knows, persons by title or given name, and other runs of capitals by their head or
/// their neighbours.
/// </summary>
internal sealed class NameFinder
{
    private readonly PersonRule persons;
    private readonly NameStart starts;
    private readonly RunRule runs;
    private readonly LongerRule longer;
    private readonly RoadRule roads;
    private readonly FirmRule firms;
    private readonly StormRule storms;
    private readonly DatelineRule datelines;

    public NameFinder(NameLexicon lexicon)
    {
        Lexicon = lexicon;
        persons = new PersonRule(lexicon);
        starts = new NameStart(lexicon);
        runs = new RunRule(lexicon, persons);
        longer = new LongerRule(lexicon, persons);
        roads = new RoadRule(lexicon);
        firms = new FirmRule(lexicon);
        storms = new StormRule(lexicon);
        datelines = new DatelineRule(lexicon);
    }

    /// <summary>What it knows of words and names.</summary>
    public NameLexicon Lexicon { get; }

    /// <summary>Adds the names of a sentence, numbered by the document's tokens.</summary>
    public void Find(Document document, Sentence sentence, List<FoundName> into)
    {
        var capitals = new Capitals(Lexicon, document.TextOf(sentence.Part), document.TokensOf(sentence));
        for (var at = 0; at < capitals.Tokens.Length; )
        {
            if (TryFind(capitals, at, out var name))
            {
                into.Add(
                    name with
                    {
                        First = name.First + sentence.FirstToken,
                        Core = name.Core + sentence.FirstToken,
                        Last = name.Last + sentence.FirstToken,
                    }
                );
                at = name.Last + 1;
            }
            else
            {
                at++;
            }
        }
    }

    private bool TryFind(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (capitals.IsCapital(at) ? TickerRule.IsCode(capitals, at) : !CanBeginSmall(capitals, at))
            return false;
        if (roads.TryRoad(capitals, at, out name))
            return true;
        if (
            datelines.TryTown(capitals, at, out name)
            || firms.TryPartners(capitals, at, out name)
            || storms.TryStorm(capitals, at, out name)
        )
            return true;
        if (IsArticle(capitals, at))
            return runs.TryRun(capitals, at, out name);
        if (!capitals.IsCapital(at) && !Lexicon.Known.CanBegin(capitals.Tokens[at].Word))
            return false;
        if (TryKnown(capitals, at, out var known, out var count))
        {
            if (
                longer.TryLonger(capitals, at, count, out name)
                || (
                    count == 1
                    && known is { Type: NameType.Place, IsDemonym: false }
                    && (longer.TryJoined(capitals, at, out name) || longer.TryBearer(capitals, at, out name))
                )
            )
                return true;
            var end = Lexicon.Is(capitals.Tokens[at + count - 1], WordUse.Stopped) ? firms.End(capitals, at + count) : at + count;
            name = new FoundName(at, at, end - 1, known.Type, known, known.IsDemonym ? "demonym" : "known");
            return true;
        }

        return persons.TryTitled(capitals, at, out name)
            || (starts.CanBegin(capitals, at) && (persons.TryGiven(capitals, at, out name) || runs.TryRun(capitals, at, out name)));
    }

    // the "25" of "25th Street", the "al" of "al-Seren", the "north" of "north Seren"
    private bool CanBeginSmall(Capitals capitals, int at) =>
        capitals.Tokens[at] is { Tag: Tag.Number } or { Length: 2 } || Lexicon.Known.CanBegin(capitals.Tokens[at].Word);

    // "al-Seren", where "Seren" alone is not known
    private bool IsArticle(Capitals capitals, int at) =>
        !capitals.IsCapital(at)
        && capitals.Tokens[at].Length == 2
        && Lexicon.Is(capitals.Tokens[at], WordUse.Particle)
        && capitals.Is(at + 1, '-')
        && capitals.IsAttached(at + 1)
        && capitals.IsAttached(at + 2)
        && capitals.IsCapital(at + 2)
        && !Lexicon.Known.TryMatch(capitals.Tokens, at, out _, out _)
        && !Lexicon.Known.TryMatch(capitals.Tokens, at + 2, out _, out _);

    private bool TryKnown(Capitals capitals, int at, out KnownName known, out int count)
    {
        if (!Lexicon.Known.TryMatch(capitals.Tokens, at, out known, out count) || !Fits(capitals, at, known, count))
            return false;
        return !IsPartOfPerson(capitals, at, count);
    }

    // "IS" but not "is"; "Turkey" but not "turkey"; "Omaha, NE" but not "NE Omaha"; "al-Qaeda" may begin small.
    private static bool Fits(Capitals capitals, int at, KnownName known, int count)
    {
        if (known is { Kind: "state", IsAcronym: true, Alias.Length: 2 } && !capitals.Is(at - 1, ','))
            return false;
        if (known.IsAcronym)
            return capitals.IsAcronym(at) || (capitals.IsShouted && known.Alias.Length > 3) || capitals.Of(at).Contains('.');
        if (count == 1 && capitals.IsShouted && known.Alias.Length < 4)
            return false;
        if (capitals.IsCapital(at))
            return true;
        return (char.IsLower(known.Alias[0]) || capitals.Of(at) is "north" or "south") && count > 1 && capitals.IsCapital(at + count - 1);
    }

    // "Paris Keller" and "Jordan Marlow" are people, "Georgia Institute" is left to the runs.
    private bool IsPartOfPerson(Capitals capitals, int at, int count) =>
        count == 1
        && Lexicon.Is(capitals.Tokens[at], WordUse.Given)
        && capitals.IsNameWord(at + 1)
        && !(at > 0 && capitals.Of(at - 1) is "the" or "The")
        && !capitals.IsAcronym(at + 1)
        && Lexicon.Head(capitals.Tokens[at + 1]) == null
        && Lexicon.Words[capitals.Tokens[at + 1].Word].Parts == Parts.None
        && !capitals.IsTitleCase;
}
