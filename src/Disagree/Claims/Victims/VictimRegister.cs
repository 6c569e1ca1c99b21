using Disagree.Claims.Clauses;
using Disagree.Claims.Counts;
using Disagree.Claims.Dates;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Keeps the people of whom one article tells one by one, so that nobody is counted twice.</summary>
internal sealed class VictimRegister(
    PersonPhraseReader phrases,
    FateReader fates,
    PersonTable people,
    ConceptTable concepts,
    ClaimContext context
)
{
    // People told of farther apart than this may belong to different events.
    private const int SentencesApart = 6;

    private readonly List<(Victim Victim, Articles.TextSpan Whole)> memberships = [];

    private int sentence;
    private int words;
    private bool isAttempt;

    /// <summary>Those with a fate, who belong to one stretch of text.</summary>
    internal IReadOnlyList<Victim> Victims
    {
        get
        {
            var victims = new List<Victim>();
            var last = 0;
            // beside those who were hurt or killed, who died in bed is told of for another reason
            var isViolent = People.Any(v => v.Fate is not Fate.None && !v.Fate.HasFlag(Fate.Ill));
            foreach (var victim in seen.All.Where(v => v.Fate is not Fate.None && !(isViolent && v.Fate.HasFlag(Fate.Ill))))
            {
                if (victims.Count > 0 && victim.FirstTold - last > SentencesApart)
                {
                    continue;
                }

                last = Math.Max(last, victim.LastSentence);
                victims.Add(victim);
            }

            return victims;
        }
    }

    /// <summary>All of whom the article tells one by one, whatever befell them.</summary>
    internal IReadOnlyList<Victim> People
    {
        get
        {
            seen.All.ForEach(v => v.Settle(isAttempt));
            return seen.All;
        }
    }

    /// <summary>Who is said to be among those whom an amount counts, and the words of the amount.</summary>
    internal IReadOnlyList<(Victim Victim, Articles.TextSpan Whole)> Memberships => memberships;

    /// <summary>Whether something shows that the two are different people.</summary>
    internal bool AreTwo(Victim one, Victim other) =>
        one.IsSurelyOther(other, people)
        || (one.Fate.HasFlag(Fate.Killed) && other.Fate.HasFlag(Fate.Alive) && !other.Fate.HasFlag(Fate.Killed));

    /// <summary>As many of them as are surely different people.</summary>
    internal List<Victim> Distinct(IEnumerable<Victim> victims)
    {
        var distinct = new List<Victim>();
        foreach (var victim in victims.OrderByDescending(v => v.Count))
        {
            if (distinct.TrueForAll(d => d.IsSurelyOther(victim, people)))
            {
                distinct.Add(victim);
            }
        }

        return [.. distinct.OrderBy(v => v.FirstTold)];
    }

    internal void See(SentenceView view)
    {
        sentence++;
        isAttempt |= Attempt.IsTold(view);
        var read = PersonList.WithoutSums(view, phrases.Read(view));
        var here = new List<Victim>();
        for (var i = 0; i < read.Count; i++)
        {
            var fate = fates.Of(view, read, i);
            var phrase = read[i];
            words++;
            if (phrase.Introduction is Introduction.Plural)
            {
                Tell(view, phrase, fate);
                continue;
            }

            var victim = seen.Find(phrase, fate, here, sentence);
            if (victim is null)
            {
                if (phrase.Introduction is Introduction.Pronoun || (phrase.Introduction is Introduction.Counted && fate is Fate.None))
                {
                    continue;
                }

                victim = new Victim(phrase, sentence);
                seen.All.Add(victim);
            }

            victim.See(phrase, fate, (sentence, words), people, () => Tell(view, phrase));
            here.Add(victim);
            if (Membership.Of(view, phrase) is { } whole)
            {
                memberships.Add((victim, whole));
            }

            if (
                fate is not Fate.None
                && (
                    phrase.Introduction is Introduction.Tied or Introduction.Counted
                    || (phrase.Introduction is Introduction.New && view.Sentence.Part is not Articles.Part.Title)
                )
            )
            {
                victim.StandBeside(sentence);
            }
        }
    }

    // "both died": those of the list that was told of last
    private void Tell(SentenceView view, PersonPhrase both, Fate fate)
    {
        if (
            fate is Fate.None
            || seen.All.Where(v => v.Lists.Count > 0).MaxBy(v => v.LastWords) is not { } last
            || sentence - last.LastSentence > 2
        )
        {
            return;
        }

        foreach (var victim in seen.All.FindAll(v => v.Lists.Overlaps(last.Lists)))
        {
            victim.See(both, fate, (sentence, words), people, () => Tell(view, both));
        }
    }

    private Claim Tell(SentenceView view, PersonPhrase phrase)
    {
        var document = view.Mentions.Document;
        var span = view.Span(view.Tokens[phrase.First].Start, view.Tokens[phrase.End - 1].End);
        var kind = concepts.Thing(phrase.Lemma);
        var clause = HasOwnClause(view, phrase.End)
            ? Clause.Around(view, phrase.End + 2, phrase.End + 2, concepts) with
            {
                First = phrase.First,
            }
            : Clause.Around(view, phrase.First, phrase.End, concepts);
        var claim = new Claim(document.Article, span, document.Quote(span), new NumberValue(One, null, "1 person"))
        {
            Subject = "person",
            Population = new Population(
                Casualties.IsCalling(kind) && concepts.IsWithin(kind, "person") ? kind : "person",
                phrase.Lemma,
                null
            ),
            Measure = Measure.Cumulative,
            Period = ScopeReader.Of(view, context.TimeOf(view, clause, phrase.First)),
        };
        return context.Complete(claim, view, clause);
    }

    // "Ana Ruiz, who was killed last week"
    private static bool HasOwnClause(SentenceView view, int end) =>
        end + 1 < view.Tokens.Length && view.WordAt(end) is "," && view.WordAt(end + 1) is "who";

    private static Quantity One { get; } = new(Interval.Exactly(1), Unit.Person) { Step = 1 };
    private readonly SeenVictims seen = new(people);
}
