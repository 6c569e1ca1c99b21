namespace Disagree.Lexicons;

/// <summary>Asks flags.</summary>
internal static class WordFlags
{
    internal static bool Any(this Parts parts, Parts wanted) => (parts & wanted) != Parts.None;

    internal static bool Any(this Senses senses, Senses wanted) => (senses & wanted) != Senses.None;
}
