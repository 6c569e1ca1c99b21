using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Roles;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>
/// Whom "he", "his" and "she" speak of, as an article goes on: the one its last sentences are about; and which body "the company" is.
/// </summary>
internal sealed class Focus(PersonGenders genders, UnnamedPerson unnamed, BodyHolders? bodies = null, RoleHolders? holders = null)
{
    private const int Memory = 6;
    private readonly Dictionary<int, char> known = [];
    private readonly List<NameMention> recent = [];
    private readonly List<NameMention> last = [];
    private readonly Dictionary<ushort, NameMention> relatives = [];
    private int line = -2;

    /// <summary>Moves on to the next sentence.</summary>
    internal void Enter(NamedSentence sentence)
    {
        if (line == -1 && sentence.Sentence.Line >= 0)
            recent.Clear();
        unnamed.Enter(sentence);
        line = sentence.Sentence.Line;
        for (var i = last.Count - 1; i >= 0; i--)
        {
            if (IsFirst(i))
                recent.Insert(0, last[i]);
        }

        if (recent.Count > Memory)
            recent.RemoveRange(Memory, recent.Count - Memory);
        last.Clear();
        for (var i = 0; i < sentence.Count; i = sentence.NameEnd(i))
        {
            if (last.Count == 0 && sentence.Of(i) is "He" or "She" or "he" or "she" && Of(sentence, i) is { } spokenOf)
            {
                // "Tarlo Venn left. She …": nobody else is there to be her
                if (i == 0 && IsAlone(spokenOf.Entity))
                    known.TryAdd(spokenOf.Entity, PersonGenders.Wanted(sentence.Of(i)));
                last.Add(spokenOf);
            }

            if (sentence.NameAt(i) is not { Type: NameType.Person } name || IsSignature(sentence, i) || UnnamedPerson.IsSource(sentence, i))
                continue;
            Note(sentence, i, name);
            last.Add(name);
            var relative = sentence.Is(i - 1, ',') ? i - 2 : i - 1;
            if (IsRelative(sentence, relative))
                relatives[sentence.Tokens[relative].Word] = name;
        }
    }

    // "— Tarlo Venn (@tarlovenn)": who wrote it
    private static bool IsSignature(NamedSentence sentence, int name) =>
        sentence.NameEnd(name) is var end && sentence.Is(end, '(') && sentence.Is(end + 1, '@');

    private bool IsAlone(int entity) => recent.TrueForAll(n => n.Entity == entity);

    private bool IsFirst(int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (last[i].Entity == last[at].Entity)
                return false;
        }

        return true;
    }

    /// <summary>The person that the pronoun at a token speaks of; null where none is known, or it may be one without a name.</summary>
    internal NameMention? Of(NamedSentence sentence, int at)
    {
        if (unnamed.IsMeant(sentence, at))
            return null;
        var wanted = PersonGenders.Wanted(sentence.Of(at));
        for (var i = 0; i < at; i = sentence.NameEnd(i))
        {
            if (
                sentence.NameAt(i) is { Type: NameType.Person } name
                && Fits(Note(sentence, i, name), wanted)
                && !UnnamedPerson.IsSource(sentence, i)
            )
                return name;
        }

        return recent.Find(n => Fits(known.GetValueOrDefault(n.Entity, '?'), wanted));
    }

    /// <summary>Whether a token is a relative of somebody, "his wife", "Keller's son": whoever that is, it is not the one before.</summary>
    internal bool IsRelative(NamedSentence sentence, int at) =>
        at > 0 && genders.IsKin(sentence.Tokens[at]) && (IsPossessive(sentence.Of(at - 1)) || sentence.TagAt(at - 1) is Tag.Possessive);

    /// <summary>Whom the article named as such a relative; null where it named none.</summary>
    internal NameMention? Relative(NamedSentence sentence, int at) => relatives.GetValueOrDefault(sentence.Tokens[at].Word);

    /// <summary>The body that the noun at a token means; null where none or more than one can be meant.</summary>
    internal NameMention? Body(NamedSentence sentence, int noun) => bodies?.Of(sentence, noun, noun);

    /// <summary>
    /// The person whom the office or role up to a token means, "the mayor"; null where no one is known to hold it, or more than one.
    /// </summary>
    internal NameMention? Holder(NamedSentence sentence, int noun) => holders?.Before(sentence, noun);

    internal static bool IsPossessive(ReadOnlySpan<char> word) => word is "his" or "His" or "her" or "Her";

    private static bool Fits(char gender, char wanted) => gender == wanted || gender is not ('m' or 'f');

    private char Note(NamedSentence sentence, int at, NameMention name)
    {
        var gender = genders.Of(sentence, at);
        if (gender is 'm' or 'f')
            known[name.Entity] = gender;
        return known.GetValueOrDefault(name.Entity, '?');
    }
}
