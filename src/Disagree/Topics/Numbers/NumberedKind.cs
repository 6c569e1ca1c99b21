using Disagree.Claims.Wording;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>What a number is of: lorries that are counted, a runway whose length, a driver whose age is told.</summary>
/// <param name="Dimension">What is measured of it; <see cref="Dimension.Count"/> of what is counted.</param>
/// <param name="Noun">The kind of things counted; of what is measured the noun as a content word.</param>
internal readonly record struct NumberedKind(Dimension Dimension, string Noun)
{
    private static readonly string[] Anybody = ["man", "woman", "child", ContentWord.Cut("person"), ContentWord.Cut("teenager")];

    /// <summary>Whether it tells nothing of who the people are: "four people", "a man of 61".</summary>
    internal bool IsAnybody =>
        Dimension is Dimension.Age ? Anybody.Contains(Noun, StringComparer.Ordinal) || Noun is "boy" or "girl" or "teen" : Noun is "person";
}
