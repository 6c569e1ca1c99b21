using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Finds the words of a sentence that each speak of one person: "a 9-year-old boy", "his wife", "Ana Ruiz, 34", "she".</summary>
internal sealed class PersonPhraseReader(PersonTable people)
{
    private readonly PersonHead heads = new(people);
    private readonly DescribedPerson described = new(people);

    internal List<PersonPhrase> Read(SentenceView view)
    {
        var found = new List<PersonPhrase>();
        var tokens = view.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (PersonGroup.At(view, i) is { } group)
            {
                found.Add(group);
                i = group.End - 1;
            }
            else if (view.NameAt(i) is { } bare)
            {
                var end = Math.Max(i + 1, view.TokenFrom(bare.Span.End));
                var name = Bearer(view, bare);
                if (name.Type is NameType.Person && !(end < tokens.Length && tokens[end].Tag is Tag.Noun && people.IsPerson(view, end)))
                {
                    found.Add(Named(view, found, name, i, end));
                }

                i = end - 1;
            }
            else if (tokens[i].Tag is Tag.Pronoun && SexOfPronoun(view.WordAt(i)) is { } sex)
            {
                found.Add(new PersonPhrase(i, i + 1, "", Introduction.Pronoun) { Sex = sex });
            }
            else if (
                (
                    i + 1 >= tokens.Length
                    || tokens[i + 1].Tag is not (Tag.Noun or Tag.Determiner or Tag.ProperNoun or Tag.Pronoun or Tag.Preposition)
                ) && people.IsPlural(view, i)
            )
            {
                found.Add(new PersonPhrase(i, i + 1, "", Introduction.Plural));
            }
            else if (heads.Is(view, i) && described.At(view, found, i) is { } phrase)
            {
                found.Add(phrase);
            }
        }

        Apposition.Join(view, found);
        var list = 0;
        for (var i = 1; i < found.Count; i++)
        {
            if (PersonList.IsJoint(view, found[i - 1], found[i]))
            {
                list = found[i - 1].List > 0 ? list : NextList();
                found[i - 1] = found[i - 1] with { List = list };
                found[i] = found[i] with { List = list };
            }
        }

        PersonGroup.Settle(found);
        return found;

        int NextList() => (view.Sentence.Start * 64) + (view.Sentence.Part is Part.Title ? 1 : 2) + list;
    }

    // "Ben" of "Ben Oduya"
    private static NameMention Bearer(SentenceView view, NameMention name)
    {
        if (name.Type is not NameType.Other || name.Canonical.Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        foreach (var other in view.Mentions.Names)
        {
            if (
                other.Type is NameType.Person
                && other.Span.CompareTo(name.Span) < 0
                && other.Canonical.Length > name.Canonical.Length + 1
                && (
                    (other.Canonical.StartsWith(name.Canonical, StringComparison.Ordinal) && other.Canonical[name.Canonical.Length] == ' ')
                    || (
                        other.Canonical.EndsWith(name.Canonical, StringComparison.Ordinal)
                        && other.Canonical[^(name.Canonical.Length + 1)] == ' '
                    )
                )
            )
            {
                return other;
            }
        }

        return name;
    }

    private static string? SexOfPronoun(ReadOnlySpan<char> word) =>
        word is "he" or "He" ? "male"
        : word is "she" or "She" ? "female"
        : null;

    // "the victim, Ana Ruiz" and "his wife Ana Ruiz": the noun before the name tells of the same person
    private PersonPhrase Named(SentenceView view, List<PersonPhrase> found, NameMention name, int first, int end)
    {
        var start = PersonAge.Before(view, first);
        var phrase = new PersonPhrase(start, end, "", Introduction.Named)
        {
            Name = name,
            Sex = people.SexOfName(
                view.Text.AsSpan(view.Tokens[first].Start, view.Tokens[end - 1].End - view.Tokens[first].Start).ToString()
            ),
            Told = PersonAge.Of(view, start, end),
        };
        if (
            found.Count > 0
            && found[^1] is { Introduction: not (Introduction.Named or Introduction.Pronoun) } before
            && (before.End == first || (before.End == first - 1 && view.WordAt(before.End) is ","))
        )
        {
            found.RemoveAt(found.Count - 1);
            phrase = phrase with
            {
                First = before.First,
                Lemma = before.Lemma,
                Sex = before.Sex.Length > 0 ? before.Sex : phrase.Sex,
                Told = phrase.Told ?? before.Told,
            };
        }

        return phrase;
    }
}
