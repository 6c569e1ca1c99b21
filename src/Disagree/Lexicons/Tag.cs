namespace Disagree.Lexicons;

/// <summary>The kind of a token; for words, the part of speech.</summary>
public enum Tag : byte
{
    /// <summary>A word that no rule has tagged yet.</summary>
    Word,

    /// <summary>Digits, with their separators: "1,270", "3.5", "½".</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Any other sign: "$", "%", "#".</summary>
    Symbol,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>A name, or a part of one.</summary>
    ProperNoun,

    /// <summary>A verb in its base or present form.</summary>
    Verb,

    /// <summary>A verb in the simple past, where it can be told from the participle.</summary>
    PastVerb,

    /// <summary>A past participle.</summary>
    Participle,

    /// <summary>A form in -ing.</summary>
    Gerund,

    /// <summary>A form of be, have or do.</summary>
    Auxiliary,

    /// <summary>can, could, may, might, must, shall, should, will, would.</summary>
    Modal,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>a, the, this, some, no, every.</summary>
    Determiner,

    /// <summary>he, they, it, who, and the possessives his, their.</summary>
    Pronoun,

    /// <summary>A preposition, or a conjunction that opens a clause: of, in, since, because.</summary>
    Preposition,

    /// <summary>and, or, but, nor.</summary>
    Conjunction,

    /// <summary>to before a verb.</summary>
    To,

    /// <summary>A number in words: twelve, dozen, million.</summary>
    NumberWord,

    /// <summary>The ending 's.</summary>
    Possessive,
}
