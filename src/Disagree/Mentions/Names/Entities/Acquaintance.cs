namespace Disagree.Mentions.Names.Entities;

/// <summary>
/// Whether two forms stand in articles that have something to do with each other: in one article, or in two that both hold a third name.
/// Where they do not, one who is called alike may well be another.
/// </summary>
internal sealed class Acquaintance
{
    // an article that names fewer tells too little of what it is about
    private const int Enough = 3;

    // of a name that very many articles hold, so many are asked
    private const int MostArticles = 16;

    private readonly Dictionary<int, HashSet<int>> formsOf = [];

    internal Acquaintance(EntityForm[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var article in forms[i].Articles)
            {
                if (!formsOf.TryGetValue(article, out var held))
                    formsOf.Add(article, held = []);
                held.Add(i);
            }
        }

        Forms = forms;
    }

    private EntityForm[] Forms { get; }

    /// <summary>Whether the articles of two forms are linked, or one of these names too few to tell.</summary>
    internal bool AreLinked(int one, int other)
    {
        foreach (var article in Forms[one].Articles.Take(MostArticles))
        {
            foreach (var second in Forms[other].Articles.Take(MostArticles))
            {
                if (article == second || AreLinked(formsOf[article], formsOf[second], one, other))
                    return true;
            }
        }

        return false;
    }

    private static bool AreLinked(HashSet<int> some, HashSet<int> others, int one, int other)
    {
        if (some.Count < Enough || others.Count < Enough)
            return true;
        var (few, many) = some.Count <= others.Count ? (some, others) : (others, some);
        foreach (var form in few)
        {
            if (form != one && form != other && many.Contains(form))
                return true;
        }

        return false;
    }
}
