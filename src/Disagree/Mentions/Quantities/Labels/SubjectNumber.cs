using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells a number that is the subject behind an opening phrase from one that names: "In the fire 40 died", but "in room 40".</summary>
internal static class SubjectNumber
{
    internal static bool Is(in QuantityScene s, in Amount amount, int noun) =>
        noun == 2
        && s.Tag(noun) is Tag.Noun
        && s.Tag(0) is Tag.Preposition
        && s.Of(1) is "the" or "a"
        && s.Tag(amount.NumberEnd) is Tag.Auxiliary or Tag.PastVerb or Tag.Participle;
}
