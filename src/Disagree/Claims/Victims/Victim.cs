using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>A person of whom an article tells, as far as its words have been read.</summary>
internal sealed class Victim(PersonPhrase phrase, int sentence)
{
    private readonly int list = phrase.List;
    private decimal? age = phrase.Age;
    private string sex = phrase.Sex;
    private NameMention? name = phrase.Name;

    /// <summary>The noun that first named the person; "" for a bare name.</summary>
    internal string Lemma { get; private set; } = phrase.Lemma;

    /// <summary>The number of the sentence that spoke of the person last.</summary>
    internal int LastSentence { get; private set; } = sentence;

    internal Fate Fate { get; private set; }

    /// <summary>What may be told of more than one person: two newcomers that nothing tells apart.</summary>
    internal bool IsBlurred { get; private set; }

    /// <summary>The claim that tells of the fate first; null while none does.</summary>
    internal Claim? Told { get; private set; }

    /// <summary>Whether words may speak of this person: nothing that they say tells another.</summary>
    internal bool CanBe(PersonPhrase other, PersonTable people)
    {
        var isOne = other.Name is null || name is null || name.Entity == other.Name.Entity;
        var isOther = (other.Age is { } years && age is { } known && years != known) || (other.Sex.Length > 0 && sex.Length > 0 && !string.Equals(other.Sex, sex, StringComparison.Ordinal));
        var isOtherTie = people.IsTie(other.Lemma) && people.IsTie(Lemma) && !string.Equals(other.Lemma, Lemma, StringComparison.Ordinal) && (age is null || other.Age is null);
        return isOne && !isOther && !isOtherTie && (list == 0 || list != other.List);
    }

    /// <summary>Whether both have one name.</summary>
    internal bool IsNamed(PersonPhrase other) => name is not null && other.Name is not null && name.Entity == other.Name.Entity;

    /// <summary>Whether something shows that the two are not one person: names, ages or sexes that differ, or a list that holds both.</summary>
    internal bool IsSurelyOther(Victim other, PersonTable people) =>
        (list != 0 && list == other.list) ||
        (name is not null && other.name is not null && name.Entity != other.name.Entity) ||
        (age is not null && other.age is not null && age != other.age) ||
        (sex.Length > 0 && other.sex.Length > 0 && !string.Equals(sex, other.sex, StringComparison.Ordinal)) ||
        (people.IsTie(Lemma) && people.IsTie(other.Lemma) && !string.Equals(Lemma, other.Lemma, StringComparison.Ordinal));

    internal void See(PersonPhrase other, Fate fate, int sentence, Func<Claim> tell)
    {
        IsBlurred |= other.Introduction is Introduction.New && Fate is not Fate.None && (other.Age is null || other.Age != age);
        age ??= other.Age;
        name ??= other.Name;
        sex = sex.Length > 0 ? sex : other.Sex;
        Lemma = Lemma.Length > 0 ? Lemma : other.Lemma;
        LastSentence = sentence;
        if (fate is not Fate.None)
        {
            // the first words of the worst that is told
            Told = Told is null || (fate.HasFlag(Fate.Killed) && !Fate.HasFlag(Fate.Killed)) ? tell() : Told;
            Fate |= fate;
        }
    }
}
