using Disagree.Articles;
using Disagree.Claims.Casts;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Claims.Votes;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>A sentence with everything that was found in it.</summary>
internal sealed class SentenceView
{
    private readonly Lexicon lexicon;
    private readonly Token[] tokens;
    private readonly TokenLemmas lemmas;
    private TokenStarts? starts;
    private SentenceWords? words;
    private OncePerToken<(string Event, EventKind Kind)?>? nounEvents;
    private TokenCover<TimeMention>? times;
    private TokenCover<QuantityMention>? amounts;
    private TokenCover<QuantityMention>? numbers;
    private TokenCover<NameMention>? names;
    private TokenCover<NameMention>? pronouns;

    internal SentenceView(ArticleMentions mentions, Sentence sentence, ArticlePlaces places, Cast cast, SaidIn said, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        tokens = mentions.Document.TokensOf(sentence).ToArray();
        Sentence = sentence;
        Text = mentions.Document.TextOf(sentence.Part);
        lemmas = new TokenLemmas(tokens, Text, lexicon);
        Mentions = mentions;
        Places = places;
        Cast = cast;
        Quantities = Within(mentions.Quantities);
        Times = Within(mentions.Times);
        Names = Within(mentions.Names);
        Pronouns = Within(mentions.Pronouns);
        Roles = Within(mentions.Roles);
        Relations = Within(mentions.Relations);
        Attributions = said.Of(sentence);
    }

    internal ArticleMentions Mentions { get; }

    /// <inheritdoc cref="ArticlePlaces"/>
    internal ArticlePlaces Places { get; }

    /// <inheritdoc cref="Casts.Cast"/>
    internal Cast Cast { get; }

    /// <inheritdoc cref="NamedCalamity.MainOf"/>
    internal string? Calamity { get; init; }

    /// <inheritdoc cref="VoteTale"/>
    internal VoteTale Vote { get; init; } = VoteTale.None;

    internal Sentence Sentence { get; }

    /// <summary>The sentence before it that states claims; null where it is the first.</summary>
    internal SentenceView? Before { get; init; }

    internal List<QuantityMention> Quantities { get; }

    internal List<TimeMention> Times { get; }

    internal List<NameMention> Names { get; }

    internal List<NameMention> Pronouns { get; }

    internal List<RoleMention> Roles { get; }

    internal List<RelationMention> Relations { get; }

    internal List<Attribution> Attributions { get; }

    /// <inheritdoc cref="ClauseEvents"/>
    internal ClauseEvents Events { get; } = new();

    /// <summary>The kinds of events that its nouns name.</summary>
    internal OncePerToken<(string Event, EventKind Kind)?> NounEvents => nounEvents ??= new(tokens.Length);

    internal ReadOnlySpan<Token> Tokens => tokens;

    internal string Text { get; }

    internal ReadOnlySpan<char> WordAt(int token) => tokens[token].Of(Text);

    /// <inheritdoc cref="TokenLemmas.At"/>
    internal string LemmaAt(int token) => lemmas.At(token);

    /// <inheritdoc cref="TokenLemmas.Is"/>
    internal bool IsLemma(int token, string word) => lemmas.Is(token, word);

    /// <inheritdoc cref="TokenLemmas.WordAt"/>
    internal ushort LemmaWordAt(int token) => lemmas.WordAt(token);

    /// <summary>Whether the word at a token, as it stands there, is of a class; small letters or capitals make no difference.</summary>
    internal bool Is(int token, WordClass kind) => lexicon.Classes.Has(tokens[token].Word, kind);

    /// <summary>Whether a word, which need not stand in the sentence, is of a class.</summary>
    internal bool Is(string word, WordClass kind) => lexicon.Classes.Has(word, kind);

    /// <summary>Whether the lemma of the word at a token is of a class: "won" where the class holds "win".</summary>
    internal bool IsLemma(int token, WordClass kind) => lexicon.Classes.Has(LemmaWordAt(token), kind);

    /// <summary>Whether the lemma of the word at a token is of a sort of words about votes.</summary>
    internal bool IsOfVote(int token, VoteWord sort) => lexicon.Votes.Has(LemmaWordAt(token), sort);

    /// <summary>Whether any word of the sentence is, by its lemma, of a class.</summary>
    internal bool HasLemma(WordClass kind)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsLemma(i, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is a preposition that leads to a time: "on" of "on Friday".</summary>
    internal bool LeadsToTime(int token) => tokens[token].Tag is Tag.Preposition && token + 1 < tokens.Length && IsInTime(token + 1);

    /// <summary>Whether a token is a verb that stands by itself: not "led" in "US-led".</summary>
    internal bool IsVerb(int token) => tokens[token].Tag is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund && !IsHyphened(token);

    /// <summary>Whether a token is a noun that stands by itself: not "years" in "years-long".</summary>
    internal bool IsNoun(int token) => tokens[token].Tag is Tag.Noun && !IsHyphened(token);

    /// <summary>Whether the tables hold the word at a token as a noun for a human being.</summary>
    internal bool IsPersonNoun(int token) => tokens[token].Word != 0 && lexicon.Words[tokens[token].Word].Senses.Any(Senses.Person);

    /// <summary>Whether a token, of whatever sentence of the article, is a noun for one human being: "nurse", but not "nurses".</summary>
    internal bool IsOnePerson(Token token, ReadOnlySpan<char> word) =>
        token.Word != 0
        && lexicon.Words[token.Word] is var entry
        && entry.Senses.Any(Senses.Person)
        && !entry.Parts.Any(Parts.Plural)
        && word is not [.., 's'];

    /// <summary>Whether the tables hold the word at a token as one that says how a number moves: "rose", "fall".</summary>
    internal bool IsMove(int token) => tokens[token].Word != 0 && lexicon.Words[tokens[token].Word].Senses.Any(Senses.Up | Senses.Down);

    /// <inheritdoc cref="SentenceWords"/>
    internal SentenceWords Words(ContentWord kinds) => words ??= new(this, kinds);

    /// <summary>Whether a time expression covers a token.</summary>
    internal bool IsInTime(int token) => (times ??= new(this, Times, t => t.Span)).At(token) is not null;

    /// <summary>Whether a token is the unit of a measured amount: "acres", "percent".</summary>
    internal bool IsInMeasure(int token)
    {
        var start = tokens[token].Start;
        return (amounts ??= new(this, Quantities, q => q.Span)).At(token) is { Quantity.Unit.Dimension: not Dimension.Count } amount
            && !(amount.Counted is { } counted && counted.Span.Start <= start && start < counted.Span.End);
    }

    /// <summary>Whether a token is part of the number of an amount, but for one that is passed over.</summary>
    internal bool IsInNumber(int token, QuantityMention? but = null) =>
        (numbers ??= new(this, Quantities, q => q.NumberSpan)).HasOther(token, but);

    /// <summary>Whether a token is a weekday or a month.</summary>
    internal bool IsCalendar(int token) => lexicon.Words[tokens[token].Word].Senses.Any(Senses.Month | Senses.Weekday);

    // "re-elected" is no compound
    private bool IsHyphened(int token)
    {
        return (
                token > 0
                && Text[tokens[token - 1].Start] == '-'
                && tokens[token - 1].End == tokens[token].Start
                && !(token > 1 && WordAt(token - 2) is "re" or "Re")
            ) || (token + 1 < tokens.Length && Text[tokens[token + 1].Start] == '-' && tokens[token].End == tokens[token + 1].Start);
    }

    /// <summary>The index of the token that begins at or after a code unit; the number of tokens where none does.</summary>
    internal int TokenFrom(int start) => (starts ??= new(tokens)).From(start);

    /// <summary>The name that covers a token, or null.</summary>
    internal NameMention? NameAt(int token) => (names ??= new(this, Names, n => n.Span)).At(token);

    /// <summary>Whom the pronoun at a token speaks of, or null.</summary>
    internal NameMention? PronounAt(int token) => (pronouns ??= new(this, Pronouns, n => n.Span)).At(token);

    internal TextSpan Span(int start, int end) => new(Sentence.Part, start, end);

    private List<T> Within<T>(IReadOnlyList<T> all)
        where T : Mention => MentionsWithin.Of(all, Sentence.Span);
}
