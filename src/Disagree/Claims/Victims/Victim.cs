using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>A person of whom an article tells, as far as its words have been read.</summary>
internal sealed class Victim(PersonPhrase phrase, int sentence)
{
    private decimal? age = phrase.Age;
    private string sex = phrase.Sex;
    private string side = "";
    private string years = "";
    private readonly HashSet<string> nouns = new(StringComparer.Ordinal);
    private readonly HashSet<int> besides = [];
    private int tiedIn;
    private string owner = phrase.Owner;
    private NameMention? name = phrase.Name;
    private readonly List<TextSpan> ages = [];

    /// <summary>The noun that first named the person; "" for a bare name.</summary>
    internal string Lemma { get; private set; } = phrase.Lemma;

    /// <summary>How many people this stands for: 2 for "her two sons".</summary>
    internal int Count { get; } = phrase.Count;

    /// <summary>The number of the sentence that spoke of the person last.</summary>
    internal int LastSentence { get; private set; } = sentence;

    /// <summary>The number of the sentence that told of the fate first; 0 while none does.</summary>
    internal int FirstTold { get; private set; }

    /// <summary>The number of the words that spoke of the person last, counted through the article.</summary>
    internal int LastWords { get; private set; }

    /// <summary>The numbers of the lists in which the person was named with others.</summary>
    internal HashSet<int> Lists { get; } = phrase.List == 0 ? [] : [phrase.List];

    /// <summary>Whether the first words set the person apart from one told of before.</summary>
    internal bool IsAnother { get; } = phrase.IsAnother;

    internal Fate Fate { get; private set; }

    /// <summary>Where the article tells the person's age.</summary>
    internal IReadOnlyList<TextSpan> Ages => ages;

    /// <summary>"male" or "female"; "" while nothing tells.</summary>
    internal string Sex => sex;

    /// <summary>Whether a noun calls the person one who did harm: "the gunman".</summary>
    internal bool IsAttacker => side is "attacker";

    /// <summary>The canonical name; null while none is told.</summary>
    internal string? Name => name?.Canonical;

    /// <summary>
    /// The words that told of a fate and which one of several it befell: 3 killed of "a third man died"; null where none did.
    /// </summary>
    internal (int Count, Fate Fate, Claim Told)? Rank { get; private set; }

    /// <summary>What may be told of more than one person: two newcomers that nothing tells apart.</summary>
    internal bool IsBlurred { get; private set; }

    /// <summary>The claim that tells of the fate first; null while none does.</summary>
    internal Claim? Told { get; private set; }

    /// <summary>Whether words may speak of this person: nothing that they say tells another.</summary>
    internal bool CanBe(PersonPhrase other, PersonTable people)
    {
        var isOne = other.Name is null || name is null || name.Entity == other.Name.Entity;
        var isOther = AreApart(age, other.Age) || AreApart(sex, other.Sex);
        var isOtherTie = people.AreTwoTies(other.Lemma, Lemma) && MayBeOneOwner(owner, other.Owner) && (age is null || other.Age is null);
        return Count == other.Count
            && isOne
            && !isOther
            && !isOtherTie
            && !AreApart(side, people.SideOf(other.Lemma))
            && !AreApart(years, people.YearsOf(other.Lemma, other.Age))
            && (!other.IsAnother || IsAnother || (age is not null && age == other.Age))
            && !Lists.Contains(other.List);
    }

    /// <summary>Whether the words have told that the person is of a sex.</summary>
    internal bool IsOf(string other) => string.Equals(sex, other, StringComparison.Ordinal);

    /// <summary>Whether the words tell of a person of the age of this one, who has no name yet: "16-year-old Ana Ruiz".</summary>
    internal bool IsAged(PersonPhrase other) => other.Age is not null && age == other.Age && name is null;

    /// <summary>Notes a sentence that tells of this person beside others who are told of for themselves.</summary>
    internal void StandBeside(int sentence) => besides.Add(sentence);

    /// <summary>Whether the noun has named the person.</summary>
    internal bool IsCalled(string noun) => nouns.Contains(noun);

    /// <summary>Whether both have one name.</summary>
    internal bool IsNamed(PersonPhrase other) => name is not null && other.Name is not null && name.Entity == other.Name.Entity;

    /// <summary>
    /// Whether something shows that the two are not one person: names, ages or sexes that differ, or a list that holds both.
    /// </summary>
    internal bool IsSurelyOther(Victim other, PersonTable people) =>
        Lists.Overlaps(other.Lists)
        || besides.Overlaps(other.besides)
        || (IsAnother != other.IsAnother && (age is null || age != other.age) && (name is null || other.name is null))
        || AreApart(side, other.side)
        || (
            name is not null
            && other.name is not null
            && name.Entity != other.name.Entity
            && !MayBeOne(name.Canonical, other.name.Canonical)
        )
        || AreApart(age, other.age)
        || AreApart(years, other.years)
        || AreApart(sex, other.sex)
        || (people.AreTwoTies(Lemma, other.Lemma) && MayBeOneOwner(owner, other.owner) && Math.Abs(tiedIn - other.tiedIn) <= 1);

    // "his wife" may be "her mother", as the wife of one is the mother of another
    private static bool MayBeOneOwner(string one, string other) =>
        one.Length > 0
        && other.Length > 0
        && (string.Equals(one, other, StringComparison.Ordinal) || !(one is "his" or "her" && other is "his" or "her"));

    // "Ruiz" and "Ana Ruiz"; "Ana M. Ruiz" and "Ana Ruiz"
    private static bool MayBeOne(string one, string other)
    {
        var (words, others) = (one.Split(' '), other.Split(' '));
        return words.Length == 1 || others.Length == 1
            ? words.Intersect(others, StringComparer.OrdinalIgnoreCase).Any()
                || words[0].StartsWith(others[0], StringComparison.OrdinalIgnoreCase)
                || others[0].StartsWith(words[0], StringComparison.OrdinalIgnoreCase)
            : string.Equals(words[0], others[0], StringComparison.OrdinalIgnoreCase)
                && words.Skip(1).Intersect(others.Skip(1), StringComparer.OrdinalIgnoreCase).Any();
    }

    // months are told as years and not
    private static bool AreApart(decimal? one, decimal? other) =>
        one is not null && other is not null && one != other && Math.Max(one.Value, other.Value) > 2;

    private static bool AreApart(string one, string other) =>
        one.Length > 0 && other.Length > 0 && !string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>
    /// Takes who turned a weapon on himself for dead, but where the article tells of an attempt, of a hospital or of his survival.
    /// </summary>
    internal void Settle(bool isAttempt) =>
        Fate |= Fate.HasFlag(Fate.Own) && !isAttempt && (Fate & (Fate.Hurt | Fate.Alive)) is Fate.None ? Fate.Killed : Fate.None;

    internal void See(PersonPhrase other, Fate fate, (int Sentence, int Words) at, PersonTable people, Func<Claim> tell)
    {
        side = people.SideOf(other.Lemma) is { Length: > 0 } called ? called : side;
        IsBlurred |= other.Introduction is Introduction.New && Fate is not Fate.None && (other.Age is null || other.Age != age);
        tiedIn = people.TieOf(other.Lemma).Length > 0 ? at.Sentence : tiedIn;
        owner = people.TieOf(other.Lemma).Length > 0 ? other.Owner : owner;
        years = years.Length > 0 ? years : people.YearsOf(other.Lemma, other.Age);
        age ??= other.Age;
        if (other.Told is { } told)
        {
            ages.Add(told.At);
        }

        name ??= other.Name;
        sex = sex.Length > 0 || other.Introduction is Introduction.Pronoun ? sex : other.Sex;
        nouns.Add(other.Lemma);
        Lemma = Lemma.Length > 0 && people.TieOf(other.Lemma).Length == 0 ? Lemma : other.Lemma;
        if (other.List != 0)
        {
            Lists.Add(other.List);
        }

        LastSentence = at.Sentence;
        LastWords = at.Words;
        if (fate is not Fate.None)
        {
            FirstTold = FirstTold == 0 ? at.Sentence : FirstTold;
            // the first words of the worst that is told
            Told = Told is null || (fate.HasFlag(Fate.Killed) && !Fate.HasFlag(Fate.Killed)) ? tell() : Told;
            Fate |= fate;
            Rank =
                other.Rank > 1 && (fate & (Fate.Killed | Fate.Hurt)) is not Fate.None && Rank is null ? (other.Rank, fate, tell()) : Rank;
        }
    }
}
