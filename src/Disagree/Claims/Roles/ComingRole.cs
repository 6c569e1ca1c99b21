using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>
/// Tells roles that somebody does not have yet: "incoming chief executive Ruth Keller", who may be chief financial officer until then.
/// </summary>
internal static class ComingRole
{
    internal static bool Is(SentenceView view, RoleMention role)
    {
        var start = view.TokenFrom(role.Span.Start);
        var end = view.TokenFrom(role.Span.End);
        for (var i = Math.Max(0, start - 1); i < end; i++)
        {
            if (
                view.NameAt(i) is null
                && view.Is(i, WordClass.NotYet)
                && (i >= start || view.WordAt(i) is "incoming" or "Incoming" or "future" or "Future")
            )
            {
                return true;
            }
        }

        return false;
    }
}
