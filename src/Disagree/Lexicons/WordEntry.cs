namespace Disagree.Lexicons;

/// <summary>What the tables say about a word.</summary>
/// <param name="Parts">The parts of speech it can have.</param>
/// <param name="Default">The one of them it has most often.</param>
/// <param name="Senses">What it is about.</param>
/// <param name="Lemma">Its lemma, as a word of the vocabulary.</param>
internal readonly record struct WordEntry(Parts Parts, Parts Default, Senses Senses, ushort Lemma);
