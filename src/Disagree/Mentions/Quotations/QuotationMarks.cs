using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>Words in quotation marks: tokens of one sentence, both marks included.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Continues">Whether the quotation began in an earlier sentence.</param>
/// <param name="IsOpen">Whether it goes on in the next one.</param>
internal readonly record struct Quotation(int First, int Last, bool Continues, bool IsOpen);

/// <summary>
/// Pairs quotation marks through an article; one left open runs on into the next sentence of its paragraph, and into the next paragraph where
/// that begins with a mark again.
/// </summary>
internal sealed class QuotationMarks
{
    private const int ShortestQuotation = 3;
    private bool open;
    private int line = -1;

    /// <summary>The quotations of a sentence; single words in quotation marks are none, unless they are a sentence of a longer one.</summary>
    public List<Quotation> Read(NamedSentence sentence)
    {
        var found = new List<Quotation>();
        var continues = open && (sentence.Sentence.Line == line || IsOpening(sentence, 0));
        open = open && sentence.Sentence.Line == line;
        line = sentence.Sentence.Line;
        var first = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(i, '“') || (sentence.Is(i, '"') && !open))
            {
                continues &= i == 0;
                open = true;
                first = i;
            }
            else if (open && (sentence.Is(i, '”') || sentence.Is(i, '"')))
            {
                open = false;
                Add(first, i);
                continues = false;
            }
        }

        if (open) Add(first, sentence.Count - 1);
        return found;

        void Add(int from, int to)
        {
            if (to - from > ShortestQuotation || ((continues || open) && to > from)) found.Add(new Quotation(from, to, continues, open));
        }
    }

    private static bool IsOpening(NamedSentence sentence, int at) => sentence.Is(at, '“') || sentence.Is(at, '"');
}
