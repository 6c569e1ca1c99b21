namespace Disagree.Topics.Relations;

/// <summary>
/// Puts together the names by which articles call one person or thing: a name joins the one other that can mean the same, and none where
/// two can.
/// </summary>
internal static class NamingKin
{
    // names of which the first letters differ are not compared
    private const int Opening = 2;

    // names that begin alike, and persons whose family names do: "Beth Marlow", "Elisabeth Marlow"
    private static IEnumerable<IGrouping<string, NamingGroup>> Blocks(List<NamingGroup> names) =>
        names
            .GroupBy(n => Begin(n.Name), StringComparer.OrdinalIgnoreCase)
            .Concat(
                names.Where(n => n.IsPerson).GroupBy(n => Begin(n.Name[(n.Name.LastIndexOf(' ') + 1)..]), StringComparer.OrdinalIgnoreCase)
            );

    private static string Begin(string name) => NameKin.Plain(name[..Math.Min(Opening, name.Length)]);

    internal static List<List<NamingGroup>> Join(List<NamingGroup> names)
    {
        var home = names.ToDictionary(n => n, n => new List<NamingGroup> { n });
        foreach (var block in Blocks(names))
        {
            foreach (var name in block)
            {
                var kin = Homes(block, name, other => home[other].Exists(o => o.IsOne(name)));
                if (kin.Count == 0)
                {
                    kin = Homes(block, name, other => other.IsLonger(name) && home[other].TrueForAll(o => !o.IsPerson));
                }

                if (kin.Count == 1)
                {
                    Move(home[name], kin[0]);
                }
            }
        }

        return [.. home.Values.Distinct()];

        List<List<NamingGroup>> Homes(IEnumerable<NamingGroup> block, NamingGroup name, Func<NamingGroup, bool> fits) =>
            [.. block.Where(other => home[other] != home[name] && fits(other)).Select(other => home[other]).Distinct()];

        void Move(List<NamingGroup> from, List<NamingGroup> to)
        {
            to.AddRange(from);
            foreach (var name in from)
            {
                home[name] = to;
            }
        }
    }
}
