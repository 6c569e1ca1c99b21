using Disagree.Articles;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>
/// Gives quotations their speaker: whom their sentence names; of one that runs over several sentences whom any of them names; of sentences
/// that are quoted whole who spoke last, where that was just before. Words quoted within a sentence that names nobody who speaks have none.
/// </summary>
internal sealed class QuotedSpeech(List<Attribution> found)
{
    // so many sentences of nobody's words part a quotation from who spoke before
    private const int Memory = 4;
    private readonly List<(int At, TextSpan Span)> waiting = [];
    private string? before;
    private int silence;
    private bool asked;
    private int line;

    /// <summary>Takes in the quotations of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quoted">Its quotations.</param>
    /// <param name="speaker">Who speaks in it; null where it names nobody.</param>
    /// <param name="last">Who spoke last.</param>
    public void See(NamedSentence sentence, List<Quotation> quoted, string? speaker, string? last)
    {
        var goesOn = quoted.Count > 0 && quoted[0].Continues;
        if (asked && speaker is not null && quoted.Count == 0 && sentence.Sentence.Line == line && IsTag(sentence))
            Settle(speaker);
        if (!goesOn)
            Settle(null);
        else if (speaker is not null)
            Settle(speaker);
        var isWhole = speaker is null && IsWhole(sentence, quoted);
        if (!goesOn || speaker is not null)
            before = speaker ?? (isWhole && silence < Memory ? last : null);
        silence = speaker is not null || quoted.Count > 0 ? 0 : silence + 1;
        foreach (var quotation in quoted)
        {
            var span = sentence.Span(quotation.First, quotation.Last);
            if (isWhole || (speaker is null && quotation.Continues))
                waiting.Add((found.Count, span));
            else if (speaker is not null)
                found.Add(new Attribution(span, speaker, IsQuotation: true, "quotation"));
        }

        (asked, line) = (isWhole && !quoted[^1].IsOpen && IsAsking(sentence), sentence.Sentence.Line);
        if (quoted.Count > 0 && !quoted[^1].IsOpen && !asked)
            Settle(null);
    }

    // "“Who came?” | Ruth Keller said.": the mark within the quotation does not end what the two say together
    private static bool IsTag(NamedSentence sentence) =>
        sentence.NameAt(0) is not null && sentence.TagAt(sentence.NameEnd(0)) is Lexicons.Tag.Verb or Lexicons.Tag.PastVerb;

    private static bool IsAsking(NamedSentence sentence)
    {
        for (var i = sentence.Count - 1; i > 0 && sentence.TagAt(i) is Lexicons.Tag.Punctuation; i--)
        {
            if (sentence.Is(i, '?') || sentence.Is(i, '!'))
                return true;
        }

        return false;
    }

    /// <summary>Gives those that wait for their speaker who spoke before them.</summary>
    public void End() => Settle(null);

    private void Settle(string? speaker)
    {
        for (var i = waiting.Count - 1; i >= 0; i--)
        {
            if ((speaker ?? before) is { } name)
                found.Insert(waiting[i].At, new Attribution(waiting[i].Span, name, IsQuotation: true, "quotation"));
        }

        waiting.Clear();
    }

    private static bool IsWhole(NamedSentence sentence, List<Quotation> quoted)
    {
        var next = 0;
        foreach (var quotation in quoted)
        {
            if (!IsEmpty(sentence, next, quotation.First))
                return false;
            next = quotation.Last + 1;
        }

        return quoted.Count > 0 && IsEmpty(sentence, next, sentence.Count);
    }

    private static bool IsEmpty(NamedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.TagAt(i) is not (Lexicons.Tag.Punctuation or Lexicons.Tag.Symbol))
                return false;
        }

        return true;
    }
}
