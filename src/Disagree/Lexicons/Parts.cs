namespace Disagree.Lexicons;

/// <summary>The parts of speech that a word can have. A noun that is a plural only has <see cref="Plural"/> too.</summary>
[Flags]
internal enum Parts : ushort
{
    None = 0,
    Noun = 1,
    Plural = 2,
    Verb = 4,
    Past = 8,
    Participle = 16,
    Gerund = 32,
    Adjective = 64,
    Adverb = 128,
    Determiner = 256,
    Pronoun = 512,
    Preposition = 1024,
    Conjunction = 2048,
    Auxiliary = 4096,
    Modal = 8192,
    Number = 16384,
    To = 32768,
}
