using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>How far a run of capitals goes on: over hyphens, particles, initials, and "of" behind a body.</summary>
internal sealed class RunEnd(NameLexicon lexicon)
{
    private const int LongestRun = 12;
    private const int LongestPlace = 3;
    private readonly FieldList fields = new(lexicon);
    private readonly PersonEnd persons = new(lexicon);

    /// <summary>The token after the run that begins at a token and holds all before <paramref name="end"/>.</summary>
    public int End(Capitals capitals, int at, int end)
    {
        while (end < capitals.Tokens.Length && end - at < LongestRun)
        {
            var next = Step(capitals, at, end);
            if (next == end)
                break;
            end = next;
        }

        return end;
    }

    private int Step(Capitals capitals, int at, int end)
    {
        if (capitals.Is(end, '-') && capitals.IsAttached(end) && capitals.IsAttached(end + 1))
            return
                capitals.IsCapital(end + 1)
                || (end - at > 1 && persons.IsSyllable(capitals, end + 1))
                || (end + 1 < capitals.Tokens.Length && capitals.Tokens[end + 1].Tag == Tag.Number)
                ? end + 2
                : end;
        if (end - at == 2 && capitals.Tokens[end - 1].Tag == Tag.Number && lexicon.Head(capitals.Tokens[at]) == NameType.Place)
            return end;
        if (IsInitial(capitals, at, end))
            return end + 2;
        if (IsNumbered(capitals, at, end))
            return end + 1;
        if (IsTownOf(capitals, at, end))
            return end + 2;
        if (IsOfKind(capitals, end) || IsFirm(capitals, end))
            return end + 2;
        if (capitals.Is(end, '&') && capitals.IsCapital(end + 1))
            return end + 2;
        if (end - at == 1 && !capitals.IsCommon(at) && PersonEnd.Nickname(capitals, end) is var nicknamed && nicknamed > end)
            return nicknamed;
        if (capitals.IsCapital(end))
            return capitals.IsNameWord(end) && !TickerRule.IsCode(capitals, end) && !IsMoney(capitals, end) ? end + 1 : end;
        if (
            lexicon.Is(capitals.Tokens[end], WordUse.Particle)
            && capitals.Of(end) is not ("a" or "i" or "y")
            && (
                (capitals.IsNameWord(end + 1) && !PersonEnd.IsWord(capitals.Of(end)))
                || (capitals.Is(end + 1, '-') && capitals.IsAttached(end + 1) && capitals.IsCapital(end + 2))
            )
        )
            return capitals.Is(end + 1, '-') ? end + 3 : end + 2;
        if (fields.End(capitals, at, end) is var list && list > end)
            return list;
        if (
            lexicon.Head(capitals.Tokens[end - 1]) == NameType.Organization
            || RunHead.Of(lexicon, capitals, at, end) == NameType.Organization
        )
            return Connected(capitals, end);
        return end;
    }

    // "Tarlo D. | Venn"
    private bool IsInitial(Capitals capitals, int at, int end) =>
        !(end == at + 1 && lexicon.Words[capitals.Tokens[Math.Min(end + 1, capitals.Tokens.Length - 1)].Word].Parts.Any(Parts.Plural))
        && capitals.Is(end, '.')
        && capitals.Tokens[end - 1].Length == 1
        && capitals.IsCapital(end - 1)
        && capitals.IsAttached(end)
        && capitals.IsNameWord(end + 1)
        && capitals.Tokens[end + 1].Length > 1;

    // "the City | of Marlow"
    private bool IsTownOf(Capitals capitals, int at, int end) =>
        end - at == 1
        && capitals.Is(end, "of")
        && !capitals.IsTitleCase
        && lexicon.Classes.Has(capitals.Tokens[at].Word, WordClass.TownOf)
        && lexicon.Head(capitals.Tokens[at]) == NameType.Place
        && capitals.IsNameWord(end + 1);

    // "fined Quarn Mills | Rs 500"
    private bool IsMoney(Capitals capitals, int at) =>
        at + 1 < capitals.Tokens.Length && capitals.Tokens[at + 1].Tag == Tag.Number && lexicon.Is(capitals.Tokens[at], WordUse.Currency);

    // "Highway | 82"
    private bool IsNumbered(Capitals capitals, int at, int end) =>
        end - at == 1
        && end < capitals.Tokens.Length
        && lexicon.Head(capitals.Tokens[at]) == NameType.Place
        && capitals.Tokens[end].Tag == Tag.Number
        && char.IsAsciiDigit(capitals.Text[capitals.Tokens[end].Start])
        && !capitals.IsTitleCase
        && (end + 1 >= capitals.Tokens.Length || capitals.Tokens[end + 1].Tag is not (Tag.Noun or Tag.Adjective or Tag.Number));

    // "Seren County Sheriff | 's Office", "Northern Workers | ' Party": a body of all who are something.
    private bool IsOfKind(Capitals capitals, int end)
    {
        if (
            !IsPossessive(capitals, end)
            || !capitals.IsCapital(end + 1)
            || capitals.IsTitleCase
            || lexicon.Head(capitals.Tokens[end - 1]) != null
            || !(capitals.IsCommon(end - 1) || lexicon.Titles.TryMatch(capitals.Tokens, end - 1, out _, out _))
        )
            return false;
        for (var i = end + 1; i < Math.Min(capitals.Tokens.Length, end + LongestPlace + 1) && capitals.IsCapital(i); i++)
        {
            if (lexicon.Head(capitals.Tokens[i]) == NameType.Organization)
                return true;
        }

        return false;
    }

    // "Quarn | 's Inc."
    private bool IsFirm(Capitals capitals, int end) =>
        end + 1 < capitals.Tokens.Length
        && capitals.Tokens[end].Tag == Tag.Possessive
        && capitals.IsCapital(end + 1)
        && lexicon.Is(capitals.Tokens[end + 1], WordUse.Legal)
        && !lexicon.Is(capitals.Tokens[end + 1], WordUse.Given);

    private static bool IsPossessive(Capitals capitals, int at) =>
        capitals.Tokens[at].Tag == Tag.Possessive
        || (
            (capitals.Is(at, '\'') || capitals.Is(at, '’'))
            && capitals.IsAttached(at)
            && !capitals.IsAttached(at + 1)
            && capitals.Of(at - 1)[^1] is 's'
        );

    // "Ministry | of Trade", "Center | for a New Dialogue", "… of Health | and Safety"
    private int Connected(Capitals capitals, int end)
    {
        if (capitals.Of(end) is not ("of" or "for" or "and" or "on" or "to"))
            return end;
        var next = end + 1;
        while (next < capitals.Tokens.Length && capitals.Of(next) is "the" or "The" or "a" or "an")
            next++;
        if (
            !capitals.IsNameWord(next)
            || (
                capitals.Of(end) is "on" or "to"
                && lexicon.Known.TryMatch(capitals.Tokens, next, out var other, out _)
                && other.Type == NameType.Organization
            )
        )
            return end;
        if (capitals.Of(end) is not "and")
            return next + 1;
        return
            capitals.Tokens[end - 1].Tag == Tag.ProperNoun
            && lexicon.Head(capitals.Tokens[end - 1]) == null
            && RunHead.Of(lexicon, capitals, next, next + 1) != null
            && !lexicon.Known.CanBegin(capitals.Tokens[next].Word)
            ? next + 1
            : end;
    }
}
