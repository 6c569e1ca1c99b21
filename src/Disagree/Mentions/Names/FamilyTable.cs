namespace Disagree.Mentions.Names;

/// <summary>The persons of a document by family name.</summary>
internal sealed class FamilyTable(List<Entity> entities)
{
    private readonly Dictionary<string, List<int>> families = new(StringComparer.OrdinalIgnoreCase);

    public void Add(int person, WrittenPerson written)
    {
        if (!families.TryGetValue(written.Words[^1], out var family))
            families.Add(written.Words[^1], family = []);
        family.Add(person);
        Note(person, written);
    }

    /// <summary>Counts one more mention.</summary>
    public void Note(int person, WrittenPerson written)
    {
        if (written.Words.Length > 1)
            entities[person].Places.Add(written.At);
        else
            entities[person].ShortMentions++;
    }

    /// <summary>
    /// The person whom a name names: for several words one whose name fits, for one word the one <see cref="Last"/> gives; -1 where there
    /// is none.
    /// </summary>
    public int Find(WrittenPerson written)
    {
        if (written.Words.Length == 1)
            return Last(written.Words[0], written.At, written.Generation);
        var best = -1;
        foreach (var i in families.GetValueOrDefault(written.Words[^1]) ?? [])
        {
            var full = entities[i];
            if (full.Words.Length > 1 && (!written.HasGivenOf(full) || written.IsOtherGeneration(full)))
                continue;
            if (
                best < 0
                || full.Places.Count > entities[best].Places.Count
                || (full.Generation == written.Generation && entities[best].Generation != written.Generation)
            )
                best = i;
        }

        return best;
    }

    /// <summary>
    /// Whom a family name alone means: of those whom the text has named by then, the one it speaks of most; else the one whom it names
    /// next.
    /// </summary>
    public int Last(string family, int at, Generation generation = Generation.None)
    {
        var best = -1;
        var most = 0;
        foreach (var i in families.GetValueOrDefault(family) ?? [])
        {
            if (generation != Generation.None && entities[i].Generation is not Generation.None && entities[i].Generation != generation)
                continue;
            var mentions =
                Before(entities[i].Places, at)
                + (
                    entities[i].Words.Length > 1 && entities[i].Places.Count > 0 && entities[i].Places[0] >= at
                        ? 0
                        : entities[i].ShortMentions
                );
            if (entities[i].GivenMentions > 1)
                mentions = 0;
            if (best >= 0 && mentions <= most && !(mentions == most && most == 0 && First(i) < First(best)))
                continue;
            best = i;
            most = mentions;
        }

        return best;
    }

    /// <summary>The same, where the text gives some bearer's full name; -1 where it does not.</summary>
    public int Bearer(string family, int at) =>
        families.GetValueOrDefault(family) is { } bearers && bearers.Exists(i => entities[i].Words.Length > 1) ? Last(family, at) : -1;

    private int First(int person) => entities[person].Places is [var first, ..] ? first : int.MaxValue;

    private static int Before(List<int> places, int at)
    {
        var found = places.BinarySearch(at);
        return found < 0 ? ~found : found;
    }
}
