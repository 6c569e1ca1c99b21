using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Relations;
using Disagree.Mentions.Roles;

namespace Disagree.Mentions.Quotations;

/// <summary>Finds which words of a document are said by whom: reported speech, quotations, "according to".</summary>
internal sealed class AttributionFinder(NameLexicon lexicon, PersonGenders genders)
{
    // "On Monday", "Late last week"; "Deputy Defence Minister"
    private const int YearDigits = 4;
    private const int LongestTime = 6;
    private const int LongestTitle = 6;

    /// <summary>The attributions of a document, in the order of the text.</summary>
    public IReadOnlyList<Attribution> Find(
        IReadOnlyList<NamedSentence> sentences,
        IReadOnlyList<TimeMention> times,
        RoleHolders holders,
        BodyHolders bodies,
        IReadOnlyList<NameMention> pronouns
    )
    {
        var found = new List<Attribution>();
        var persons = new Pronouns(pronouns, genders);
        var speakers = new SpeakerFinder(lexicon, persons, holders, bodies);
        var last = default(LastSpeakers);
        var quotes = new QuotationMarks();
        var speech = new QuotedSpeech(found);
        foreach (var sentence in sentences)
        {
            var quoted = quotes.Read(sentence);
            persons.See(sentence);
            var spoken = Spoken(speakers, sentence, quoted, last);
            var speaker = spoken?.Speaker ?? Quoting(speakers, sentence, quoted, last);
            speech.See(sentence, quoted, speaker?.Name, last.Anyone);
            if (speaker is { } who)
                last = last.Then(who, sentence.Span(0, sentence.Count - 1));
            if (spoken is { } said && (said.Last - said.First >= 2 || (said.Last > said.First && sentence.TagAt(said.First) is Tag.Number)))
                found.Add(
                    new Attribution(sentence.Span(said.First, said.Last), said.Speaker.Name, IsQuotation: false, said.Rule)
                    {
                        SaidOn = SaidOn(sentence, said, MentionsWithin.Of(times, sentence.Span(0, sentence.Count - 1))),
                    }
                );
        }

        speech.End();
        return found;
    }

    // The words that the sentence reports, and who is said to have said them.
    private Said? Spoken(SpeakerFinder speakers, NamedSentence sentence, List<Quotation> quoted, LastSpeakers last)
    {
        Said? weak = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(i, "according") && sentence.Is(i + 1, "to") && speakers.After(sentence, i + 2) is { } source)
                return weak ?? Said.According(sentence, i, source);
            if (QuotationAt(quoted, i) is { Last: > 0 } quotation)
            {
                i = quotation.Last;
                continue;
            }

            if (
                !lexicon.Is(sentence.Tokens[i], WordUse.Speech)
                || sentence.NameAt(i) != null
                || sentence.TagAt(i) is not (Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund)
                || IsPassive(sentence, i)
                || IsForecast(sentence, i)
            )
                continue;
            if (speakers.Of(sentence, i, last) is not { } speaker)
                continue;
            if (!lexicon.Is(sentence.Tokens[i], WordUse.Weak))
            {
                // "they found the boy in a car, Keller said"
                return weak is null || Said.Reported(sentence, i, speaker) is { First: 0 } ? Said.Reported(sentence, i, speaker) : weak;
            }

            if (
                weak is null
                && (Said.IsToldBehind(sentence, i) || EndsWith(sentence, Math.Min(i, speaker.First), Math.Max(i, speaker.Last), quoted))
            )
                weak = Said.Reported(sentence, i, speaker);
        }

        return weak;
    }

    // "“It sank,” answered Keller in tears", "It sank, she added."
    private static bool EndsWith(NamedSentence sentence, int first, int last, List<Quotation> quoted) =>
        QuotationAt(quoted, sentence.Is(first - 1, ',') ? first - 2 : first - 1).Last > 0
        || (first > 1 && sentence.Is(first - 1, ',') && sentence.TagAt(last + 1) is Tag.Punctuation);

    // "a reward announced earlier by the mayor"
    private bool IsPassive(NamedSentence sentence, int verb)
    {
        var next = verb + 1;
        while (
            sentence.TagAt(next) is Tag.Adverb or Tag.Adjective
            || (next < sentence.Count && lexicon.IsCalendar(sentence.Tokens[next]))
            || sentence.Of(next) is "morning" or "night" or "evening"
        )
            next++;
        if (sentence.Is(verb, "described") && sentence.Is(verb + 1, "as"))
            return true;
        return sentence.Is(next, "by") && sentence.TagAt(verb) is not (Tag.Verb or Tag.Gerund);
    }

    // "raised its full-year sales forecast to 40 million"
    private static bool IsForecast(NamedSentence sentence, int verb) =>
        (sentence.Is(verb, "forecast") || sentence.Is(verb, "forecasts"))
        && sentence.TagAt(verb - 1) is Tag.Noun or Tag.Adjective
        && sentence.Of(verb + 1) is "to" or "of" or "at" or "for" or "is" or "was";

    // "called the plan “a bad joke for the harbour”"
    private Speaker? Quoting(SpeakerFinder speakers, NamedSentence sentence, List<Quotation> quoted, LastSpeakers last)
    {
        // not "a boat called “The Queen of the North”"
        for (var i = 0; quoted.Count > 0 && i + 1 < quoted[^1].First; i++)
        {
            if (QuotationAt(quoted, i) is { Last: > 0 } quotation)
                i = quotation.Last;
            else if (
                lexicon.Is(sentence.Tokens[i], WordUse.Quoting)
                && sentence.NameAt(i) == null
                && sentence.TagAt(i) is Tag.Verb or Tag.PastVerb
                && speakers.Of(sentence, i, last) is { } speaker
            )
                return speaker;
        }

        return null;
    }

    private static Quotation QuotationAt(List<Quotation> quoted, int at)
    {
        foreach (var quotation in quoted)
        {
            if (quotation.First <= at && at <= quotation.Last)
                return quotation;
        }

        return default;
    }

    // A time beside the verb, not within what is said: "said on Sunday that …".
    private static TimeMention? SaidOn(NamedSentence sentence, Said said, List<TimeMention> times)
    {
        var around = sentence.Span(Math.Min(said.Speaker.First, said.Verb), Math.Min(sentence.Count - 1, said.Verb + 5));
        return times.Find(t => around.Contains(t.Span) && !IsInRelative(sentence, said, t) && !IsOfSpeaker(sentence, said, t))
            ?? OpensWith(sentence, Math.Min(said.Speaker.First, said.Verb), said.Verb, times);
    }

    // "Ana Ruiz, a judge who took over the party in 2019, said": the time of another deed
    private static bool IsInRelative(NamedSentence sentence, Said said, TimeMention time)
    {
        for (var i = said.Speaker.Last + 1; i < said.Verb && sentence.Span(i, i).Start < time.Span.Start; i++)
        {
            if (sentence.Is(i, "who") || sentence.Is(i, "which") || sentence.Is(i, "whose"))
                return time.Span.End <= sentence.Span(said.Verb, said.Verb).Start;
        }

        return false;
    }

    // "guards at the tower, a landmark from 1832, said": nobody says "in 1832 said"
    private static bool IsOfSpeaker(NamedSentence sentence, Said said, TimeMention time) =>
        time.Value.Length == YearDigits && time.Span.End <= sentence.Span(said.Verb, said.Verb).Start;

    // "Last week, Governor Novak had said …", "On Monday, the mayor said …"
    private static TimeMention? OpensWith(NamedSentence sentence, int speaker, int verb, List<TimeMention> times)
    {
        var comma = speaker;
        while (comma > 0 && speaker - comma < LongestTitle && !sentence.Is(comma, ','))
            comma--;
        return
            comma is > 0 and <= LongestTime
            && sentence.Is(comma, ',')
            && !sentence.Is(verb + 1, ',')
            && sentence.Span(0, comma - 1) is var opening
            ? times.Find(t => opening.Contains(t.Span) && t.Span.End == opening.End && !t.IsAhead)
            : null;
    }
}
