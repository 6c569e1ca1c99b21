using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>The people of whom an article has told so far, and which of them the words of a next sentence mean.</summary>
internal sealed class SeenVictims(PersonTable people)
{
    /// <summary>Everybody, in the order of the article.</summary>
    internal List<Victim> All { get; } = [];

    /// <summary>Whom a phrase means; null for one not told of before. Two phrases of one sentence are two people, but for "he".</summary>
    internal Victim? Find(PersonPhrase phrase, Fate fate, List<Victim> here, int sentence)
    {
        if (phrase.Introduction is Introduction.Named && All.Find(v => v.IsNamed(phrase)) is { } bearer)
        {
            return bearer;
        }

        if (
            fate is Fate.None
            && phrase.Introduction is Introduction.Named
            && Latest(phrase, fate, here, sentence, v => v.Fate is not Fate.None && v.IsAged(phrase)) is { } aged
        )
        {
            return aged;
        }

        // the same noun again, else: what befell somebody is told again more often than it befell two
        return (
                fate is Fate.None || phrase.Lemma.Length == 0
                    ? null
                    : Latest(phrase, fate, here, sentence, v => v.Fate is not Fate.None && v.IsCalled(phrase.Lemma))
            )
            ?? (
                fate is Fate.None
                    ? null
                    : Called(phrase, fate, here, sentence, Latest(phrase, fate, here, sentence, v => v.Fate is not Fate.None))
            )
            ?? (phrase.Introduction is Introduction.Known or Introduction.Pronoun ? Latest(phrase, fate, here, sentence, _ => true) : null);
    }

    // "A man is accused of shooting a deputy. The man …": not the deputy, beside whom he was told of
    private Victim? Called(PersonPhrase phrase, Fate fate, List<Victim> here, int sentence, Victim? fated) =>
        fated is not null
        && phrase.Introduction is Introduction.Known
        && Latest(phrase, fate, here, sentence, v => v.IsCalled(phrase.Lemma)) is { } called
        && called.LastSentence == fated.LastSentence
            ? called
            : fated;

    private Victim? Latest(PersonPhrase phrase, Fate fate, List<Victim> here, int sentence, Predicate<Victim> fits)
    {
        Victim? latest = null;
        foreach (var victim in All)
        {
            if (
                phrase.Introduction is Introduction.Pronoun
                && latest is not null
                && latest.IsOf(phrase.Sex)
                && !victim.IsOf(phrase.Sex)
                && sentence - latest.LastSentence <= 2
            )
            {
                continue;
            }

            if (fate.HasFlag(Fate.Alive) && victim.Fate.HasFlag(Fate.Killed))
            {
                continue;
            }

            if (
                fits(victim)
                && victim.CanBe(phrase, people)
                && (
                    phrase.Introduction is Introduction.Pronoun
                    || !here.Contains(victim)
                    || (phrase.Introduction is Introduction.Known && people.SideOf(phrase.Lemma) is "attacker")
                )
                && (latest is null || victim.LastWords > latest.LastWords)
            )
            {
                latest = victim;
            }
        }

        return latest;
    }
}
