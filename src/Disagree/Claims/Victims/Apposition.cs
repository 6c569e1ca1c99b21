using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>
/// Joins the phrases of a sentence that name one person twice: "the second victim, a nurse, was hurt", "the victim was a 13-year-old boy".
/// </summary>
internal static class Apposition
{
    private const int Tail = 8;

    internal static void Join(SentenceView view, List<PersonPhrase> phrases)
    {
        for (var i = phrases.Count - 1; i > 0; i--)
        {
            var (one, next) = (phrases[i - 1], phrases[i]);
            if (
                next.Introduction is Introduction.New or Introduction.Known or Introduction.Named
                && one.Introduction is not (Introduction.Pronoun or Introduction.Plural)
                && !Differ(one, next)
                && (
                    IsAside(view, one, next)
                    || (
                        one.Introduction is not Introduction.Named
                        && next.Introduction is not Introduction.Known
                        && IsEquated(view, one, next)
                    )
                )
            )
            {
                phrases[i - 1] = one with
                {
                    End = TailOf(view, next),
                    Sex = one.Sex.Length > 0 ? one.Sex : next.Sex,
                    Told = one.Told ?? next.Told,
                    Lemma = one.Lemma.Length > 0 ? one.Lemma : next.Lemma,
                    Name = one.Name ?? next.Name,
                    Introduction = next.Name is null ? one.Introduction : Introduction.Named,
                };
                phrases.RemoveAt(i);
            }
        }
    }

    private static bool Differ(PersonPhrase one, PersonPhrase next) =>
        (one.Sex.Length > 0 && next.Sex.Length > 0 && !string.Equals(one.Sex, next.Sex, StringComparison.Ordinal))
        || (one.Age is not null && next.Age is not null && one.Age != next.Age);

    // ", a nurse,"
    private static bool IsAside(SentenceView view, PersonPhrase one, PersonPhrase next) =>
        next.First == one.End + 1
        && view.WordAt(one.End) is ","
        && (next.Introduction is Introduction.New or Introduction.Known || one.Introduction is not Introduction.Named)
        && view.Sentence.Part is not Part.Title
        && IsClosed(view, one, next);

    // "the second victim, a nurse, was", "his wife, teacher Ana Ruiz", "Ana Ruiz, the woman who"
    private static bool IsClosed(SentenceView view, PersonPhrase one, PersonPhrase next) =>
        next.Introduction is Introduction.Named ? one.Introduction is Introduction.Known or Introduction.Tied
        : next.End < view.Tokens.Length
        && one.Introduction is Introduction.Named
        && next.Introduction is Introduction.Known
        && view.WordAt(next.End) is "who"
            ? true
        : TailOf(view, next) > next.End ? true
        : next.End < view.Tokens.Length
            && view.WordAt(next.End) is ","
            && next.End + 1 < view.Tokens.Length
            && (view.Tokens[next.End + 1].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(next.End + 1));

    // "a clerk at the shop" of "Ana Ruiz, a clerk at the shop, was"
    private static int TailOf(SentenceView view, PersonPhrase aside)
    {
        for (
            var i = aside.End;
            i < Math.Min(view.Tokens.Length - 1, aside.End + Tail) && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Auxiliary;
            i++
        )
        {
            if (view.WordAt(i) is ",")
            {
                return view.Tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(i + 1) ? i : aside.End;
            }
        }

        return aside.End;
    }

    // "was a", "has been identified as"
    private static bool IsEquated(SentenceView view, PersonPhrase one, PersonPhrase next)
    {
        var isSaid = false;
        for (var i = one.End; i < next.First; i++)
        {
            var word = view.LemmaAt(i);
            isSaid |= word is "be" or "identify" or "name";
            if (view.Tokens[i].Tag is not (Tag.Auxiliary or Tag.Adverb) && word is not ("," or "be" or "identify" or "name" or "as"))
            {
                return false;
            }
        }

        return isSaid;
    }
}
