using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Casts;

/// <summary>Reads the cast of one article from its names.</summary>
internal sealed class CastReader(Document document, CastWords words)
{
    private const int Enough = 3;
    private const int LeadSentences = 3;

    private readonly CastNames names = new();
    private readonly HashSet<string> owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> telling = new(StringComparer.Ordinal);
    private readonly HashSet<string> leadBodies = new(StringComparer.OrdinalIgnoreCase);

    internal Cast Read(ArticleMentions mentions)
    {
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ofState = mentions.Roles.Where(words.IsOfState).Select(r => r.Holder.Canonical).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lead = document.Sentences.Where(s => s.StatesClaims).Take(LeadSentences).ToList();
        foreach (var uses in mentions.Names.GroupBy(n => (n.Type, n.Canonical)).Where(g => !words.IsEverywhere(g.Key.Canonical)))
        {
            var (type, name) = uses.Key;
            var isInLead = uses.Any(n => IsWithin(lead, n.Span));
            if (ofState.Contains(name))
            {
                names.OfMany.Add(name);
                AddOwner(name);
            }
            else if (type is NameType.Person && name.Contains(' ', StringComparison.Ordinal))
            {
                names.Persons.Add(name);
                AddOwner(name);
            }
            else if (words.IsKnownPlace(name))
            {
                AddPlace(name);
            }
            else
            {
                AddOther(name, type, isInLead);
            }

            AddFocus(name, type, isInLead || uses.Count() >= Enough);
            if (uses.Any(n => document.Sentences[document.SentenceAt(n.Span)].StatesClaims))
            {
                said.Add(name);
            }
        }

        names.Settle();
        return new Cast
        {
            Names = names,
            Owners = owners,
            LeadBodies = leadBodies,
            IsTelling = said.Count >= Enough,
            HasPersons = names.Persons.Count + ofState.Count > 0,
        };
    }

    private void AddFocus(string name, NameType type, bool isFocus)
    {
        if (words.IsCountry(name) || names.OfMany.Contains(name))
        {
            if (isFocus)
            {
                (words.IsCountry(name) ? names.FocusCountries : names.FocusOfMany).Add(name);
            }

            return;
        }

        Add(name);
        Telling(type is NameType.Person ? Family(name) : name).ForEach(Add);

        void Add(string word)
        {
            names.Words.Add(word);
            if (isFocus)
            {
                names.Focus.Add(word);
            }
        }
    }

    private static bool IsWithin(List<Sentence> sentences, TextSpan span)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private void AddOwner(string person)
    {
        owners.Add(person);
        owners.UnionWith(Telling(Family(person)));
    }

    private static string Family(string person) => person[(person.LastIndexOf(' ') + 1)..];

    // each looks through the whole text
    private List<string> Telling(string name) =>
        telling.TryGetValue(name, out var known) ? known : telling[name] = words.Telling(name, document);

    private void AddPlace(string name) => (words.IsCountry(name) ? names.Countries : names.Towns).Add(name);

    private void AddOther(string name, NameType type, bool isInLead)
    {
        // a body of a town, "Lowick Police", tells no more than the town
        var said = Telling(name);
        var places = said.FindAll(words.IsKnownPlace);
        places.ForEach(AddPlace);
        var own = places.Count == 0 ? said : said.FindAll(w => !places.Contains(w));
        if (words.IsKnownBody(name) || (said.Count == 0 && type is NameType.Organization))
        {
            names.OfMany.Add(name);
        }
        else if (said.Count == 0 || own.Count > 0)
        {
            names.Others.Add(name);
            names.Others.Add(own);
        }
        else
        {
            return;
        }

        if (said.Count > 0)
        {
            AddTo(owners);
            if (isInLead && type is NameType.Organization or NameType.Person)
            {
                AddTo(leadBodies);
            }
        }

        void AddTo(HashSet<string> to)
        {
            to.Add(name);
            to.UnionWith(own);
        }
    }
}
