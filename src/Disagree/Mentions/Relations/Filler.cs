namespace Disagree.Mentions.Relations;

/// <summary>What was found in a slot.</summary>
/// <param name="Name">The name or phrase; null where the slot is empty and may be.</param>
/// <param name="First">Its first token; -1 where it adds nothing to the place of the relation.</param>
/// <param name="Last">Its last token; -1 likewise.</param>
internal readonly record struct Filler(NameMention? Name, int First, int Last)
{
    internal static Filler Nothing { get; } = new(null, -1, -1);
}
