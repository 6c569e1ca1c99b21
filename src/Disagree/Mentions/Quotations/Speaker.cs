using Disagree.Articles;

namespace Disagree.Mentions.Quotations;

/// <summary>Who speaks, and where the words about it stand in the sentence: tokens, both ends included.</summary>
internal readonly record struct Speaker(string Name, int First, int Last, bool IsPerson = false);

/// <summary>Who spoke last: the person, for "he said", and anyone, for "they said".</summary>
/// <param name="Person">The person.</param>
/// <param name="Anyone">Whoever it was.</param>
/// <param name="At">The words of the sentence in which the person spoke.</param>
internal readonly record struct LastSpeakers(string? Person, string? Anyone, TextSpan At)
{
    public LastSpeakers Then(Speaker speaker, TextSpan at) =>
        speaker.IsPerson ? new LastSpeakers(speaker.Name, speaker.Name, at) : this with { Anyone = speaker.Name };
}
