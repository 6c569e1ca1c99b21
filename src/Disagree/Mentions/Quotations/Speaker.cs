namespace Disagree.Mentions.Quotations;

/// <summary>Who speaks, and where the words about it stand in the sentence: tokens, both ends included.</summary>
internal readonly record struct Speaker(string Name, int First, int Last, bool IsPerson = false);

/// <summary>Who spoke last: the person, for "he said", and anyone, for "they said".</summary>
internal readonly record struct LastSpeakers(string? Person, string? Anyone)
{
    public LastSpeakers Then(Speaker speaker) => speaker.IsPerson ? new LastSpeakers(speaker.Name, speaker.Name) : this with { Anyone = speaker.Name };
}
