using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Finds amounts and what they count. Digits, number words, vague counts and words of nothing are looked at; all else is passed over, so
/// the time taken grows with the text and not with what it says.
/// </summary>
public sealed class QuantityRecognizer
{
    private readonly QuantityLexicon lexicon;
    private readonly bool[] opens;

    /// <summary>Freezes what the lexicon says about numbers, units and counted nouns.</summary>
    public QuantityRecognizer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = new QuantityLexicon(lexicon);
        opens = Openers(this.lexicon, lexicon.Vocabulary.Count);
    }

    /// <summary>The amounts of a document, in the order of the text. Lines that only furnish the page are left out.</summary>
    public IReadOnlyList<QuantityMention> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<QuantityMention>(Numbers(document));
        var maker = new MentionMaker(found);
        foreach (var sentence in document.Sentences)
        {
            var view = new QuantityScene(document.TextOf(sentence.Part), document.TokensOf(sentence), lexicon);
            if (
                (sentence.Kind is not (SentenceKind.Furniture or SentenceKind.Credit) && !IsListNumber(view))
                || document.Sentences.Count == 1
            )
            {
                maker.Begin(sentence.Part);
                Find(view, maker);
            }
        }

        lexicon.Letters.Settle(document, found);
        BareMagnitude.Settle(document, lexicon.Units["magnitude"], found);
        return found;
    }

    // room for most amounts from the beginning, as each growth of a list copies it
    private static int Numbers(Document document)
    {
        var count = 0;
        foreach (var token in document.Tokens)
        {
            count += token.Tag is Tag.Number ? 1 : 0;
        }

        return count;
    }

    // "17." before a sentence on its line; but the answer "17." to a question
    private static bool IsListNumber(in QuantityScene s) =>
        s.Count == 2 && s.Tag(0) is Tag.Number && s.Is(1, '.') && (s.Tokens[0].Start == 0 || s.Text[s.Tokens[0].Start - 1] is '\n');

    private void Find(QuantityScene s, MentionMaker maker)
    {
        for (var i = 0; i < s.Count; )
        {
            if (OpensAddress(s, i))
            {
                i = EndOfRun(s, i);
            }
            else if (s.Tag(i) != Tag.Number && !opens[s.Word(i)] && !(s.IsDash(i) && s.Tag(i + 1) == Tag.Number))
            {
                i++;
            }
            else if (AmountReader.TryRead(s, i, out var amount, out var noun))
            {
                if (WordCounts.TryReadBefore(s, amount, noun, out var one, out var person))
                {
                    maker.Add(s, one, person);
                }

                maker.Add(s, amount, noun);
                i = Math.Max(i + 1, amount.End);
            }
            else
            {
                var skipped = Math.Max(i + 1, amount.End);
                i = WordCounts.TryRead(s, i, out amount, out noun) ? GoOn(i, maker.Add(s, amount, noun), amount) : skipped;
            }
        }
    }

    // "a 34-year-old sailor" is one sailor and an age.
    private static int GoOn(int at, int end, in Amount amount) => amount.Rule is "one" ? at + 1 : end;

    // "https://…", "www.…": all up to the next blank
    private static bool OpensAddress(in QuantityScene s, int i) =>
        s.Tokens[i].Length is >= 3 and <= 5 && s.First(i) is 'h' or 'w' && s.Touches(i) && s.Of(i) is "http" or "https" or "www";

    private static int EndOfRun(in QuantityScene s, int i)
    {
        while (s.Touches(i))
        {
            i++;
        }

        return i + 1;
    }

    private static bool[] Openers(QuantityLexicon lexicon, int count)
    {
        var begins = new bool[count];
        for (var word = 1; word < count; word++)
        {
            var id = (ushort)word;
            begins[word] =
                lexicon.Vague.CanBegin(id)
                || lexicon.Numbers.Kind(id) is not (NumberKind.None or NumberKind.Suffix)
                || lexicon.Known.IsArticle(id)
                || id == lexicon.Known.Point
                || id == lexicon.Known.No
                || id == lexicon.Known.None
                || id == lexicon.Known.Nobody
                || id == lexicon.Known.Both;
        }

        foreach (var sign in lexicon.Signs)
        {
            begins[sign] = true;
        }

        return begins;
    }
}
