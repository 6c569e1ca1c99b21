using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Finds whom the holder of a role came after, where the words say so: "succeeded Paul Marlow as", "was named head, replacing Paul Marlow".
/// </summary>
internal static class Predecessor
{
    private const int Ahead = 12;
    private const int Reach = 5;

    internal static NameValue? Of(SentenceView view, RoleMention role)
    {
        var end = Math.Min(view.Tokens.Length - 1, view.TokenFrom(role.Span.End) + Ahead);
        for (var i = view.TokenFrom(role.Span.Start); i < end; i++)
        {
            if (!IsSuccession(view, i))
            {
                continue;
            }

            for (var at = i + 1; at <= Math.Min(end, i + Reach); at++)
            {
                if (view.NameAt(at) is { Type: NameType.Person } before)
                {
                    return string.Equals(before.Canonical, role.Holder.Canonical, StringComparison.Ordinal)
                        ? null
                        : new NameValue(before.Canonical, NameType.Person);
                }

                if (view.Tokens[at].Tag is Lexicons.Tag.Punctuation)
                {
                    break;
                }
            }
        }

        return null;
    }

    // who was succeeded is named behind an active verb
    private static bool IsSuccession(SentenceView view, int i) =>
        (
            view.LemmaAt(i) is "succeed" or "replace"
            && !(i > 0 && view.Tokens[i - 1].Tag is Lexicons.Tag.Auxiliary && view.WordAt(i - 1) is not ("has" or "have" or "had"))
            && view.WordAt(i + 1) is not "by"
        ) || (view.LemmaAt(i) is "take" && view.WordAt(i + 1) is "over" && i + 2 < view.Tokens.Length && view.WordAt(i + 2) is "from");
}
