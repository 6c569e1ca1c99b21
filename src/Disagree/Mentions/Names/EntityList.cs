using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>The entities that a document has named so far, by number, by what they were called, and by family name.</summary>
internal sealed class EntityList
{
    private readonly List<Entity> entities = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.OrdinalIgnoreCase);

    public EntityList()
    {
        Families = new FamilyTable(entities);
        Search = new EntitySearch(entities);
    }

    /// <summary>The persons among them by family name.</summary>
    public FamilyTable Families { get; }

    /// <summary>Looks for the one that a part of its name means.</summary>
    public EntitySearch Search { get; }

    public Entity this[int number] => entities[number];

    /// <summary>Takes in one more.</summary>
    public int Add(string canonical, NameType type, bool guess)
    {
        entities.Add(
            new Entity
            {
                Canonical = canonical,
                Type = type,
                IsGuess = guess,
            }
        );
        return entities.Count - 1;
    }

    /// <summary>Whom a name meant before, as it is written.</summary>
    public bool TryCalled(string text, out int entity) => byText.TryGetValue(text, out entity);

    /// <summary>From now on a name means an entity.</summary>
    public int Call(string text, int entity) => byText[text] = entity;

    /// <summary>The same, unless the name meant one before.</summary>
    public void TryCall(string text, int entity) => byText.TryAdd(text, entity);
}
