using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Finds the words of a sentence that each speak of one person: "a 9-year-old boy", "his wife", "Ana Ruiz, 34", "she".</summary>
internal sealed class PersonPhraseReader(PersonTable people)
{
    private readonly PersonHead heads = new(people);

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
                view.LemmaAt(i) is "both" or "they"
                && (
                    i + 1 >= tokens.Length
                    || tokens[i + 1].Tag is not (Tag.Noun or Tag.Determiner or Tag.ProperNoun or Tag.Pronoun or Tag.Preposition)
                )
            )
            {
                found.Add(new PersonPhrase(i, i + 1, "", Introduction.Plural));
            }
            else if (heads.Is(view, i) && Described(view, found, i) is { } phrase)
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
            Age = PersonAge.Of(view, start, end),
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
                Age = phrase.Age ?? before.Age,
            };
        }

        return phrase;
    }

    private PersonPhrase? Described(SentenceView view, List<PersonPhrase> found, int head)
    {
        var first = head;
        while (
            first > 0
            && (
                view.Tokens[first - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Number or Tag.NumberWord or Tag.Participle
                || view.WordAt(first - 1) is "-" or "–"
                || (view.NameAt(first - 1) is not null && PersonHead.IsBehindHome(view, head))
            )
        )
        {
            first--;
        }

        if (IsCounted(view, head) || Introduced(view, found, first) is not { } introduction)
        {
            return null;
        }

        var lemma = view.WordAt(head) is "old" or "Old" ? "" : view.LemmaAt(head);
        var start =
            introduction is Introduction.New or Introduction.Known or Introduction.Tied
            && first > 0
            && view.Tokens[first - 1].Tag is Tag.Determiner or Tag.Pronoun
                ? first - 1
                : first;
        return new PersonPhrase(start, head + 1, lemma, introduction)
        {
            Sex = SexOf(view, start, head),
            Age = PersonAge.Of(view, start, head + 1),
            IsAnother = PersonRank.IsAnother(view, start, head),
            Rank = introduction is Introduction.New ? PersonRank.Of(view, start, head) : 0,
            Owner =
                introduction is not Introduction.Tied ? ""
                : view.Tokens[start].Tag is Tag.Determiner or Tag.Pronoun ? view.LemmaAt(start)
                : "'s",
        };
    }

    // "a boy", "the female victim"
    private string SexOf(SentenceView view, int first, int head)
    {
        for (var i = head; i > first; i--)
        {
            if (people.SexOf(view.LemmaAt(i)) is { Length: > 0 } sex)
            {
                return sex;
            }
        }

        return people.SexOf(view.LemmaAt(first));
    }

    // "two men", "one man", "no man"
    private static bool IsCounted(SentenceView view, int head)
    {
        var start = view.Tokens[head].Start;
        foreach (var quantity in view.Quantities)
        {
            if (
                quantity.Quantity.Unit.Dimension is Dimension.Count
                && quantity.Rule is not "one"
                && quantity.Span.Start <= start
                && start < quantity.Span.End
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Introduction? Introduced(SentenceView view, List<PersonPhrase> found, int first)
    {
        if (first == 0)
        {
            return view.Sentence.Part is Part.Title ? Introduction.New : null;
        }

        var before = first - 1;
        return view.Tokens[before].Tag switch
        {
            Tag.Determiner => view.WordAt(before) is "a" or "an" or "A" or "An" or "another" or "Another" ? Introduction.New
            : view.WordAt(before) is "the" or "The" or "this" or "that" ? Introduction.Known
            : null,
            Tag.Pronoun => view.WordAt(before) is "his" or "her" or "their" or "my" or "His" or "Her" or "Their" or "My"
                ? Introduction.Tied
                : null,
            Tag.Possessive => Introduction.Tied,
            _ when view.WordAt(before) is "'" or "’" => Introduction.Tied,
            // "his mother and brother", "Man, child hurt in crash"
            _ when found.Count > 0 && found[^1].End == before && view.WordAt(before) is "and" or "," => found[^1].Introduction
            is Introduction.Tied
                ? Introduction.Tied
            : view.Sentence.Part is Part.Title || (view.WordAt(before) is "and" && found[^1].Introduction is Introduction.New)
                ? Introduction.New
            : null,
            _ => view.Sentence.Part is Part.Title ? Introduction.New : null,
        };
    }
}
