using Disagree.Lexicons;

namespace Disagree.Claims;

/// <summary>Reads which event a clause speaks of.</summary>
internal sealed class EventReader(ConceptTable concepts)
{
    internal EventFrame Read(SentenceView view, Clause clause)
    {
        var actions = new HashSet<string>(StringComparer.Ordinal);
        var things = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tokens = view.Tokens;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (view.NameAt(i) is { } name)
            {
                names.Add(name.Canonical);
                continue;
            }

            if (IsInTime(view, i))
            {
                continue;
            }

            switch (tokens[i].Tag)
            {
                case Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund:
                    actions.Add(concepts.Action(view.LemmaAt(i)));
                    break;
                case Tag.Noun:
                    things.Add(concepts.Thing(Compound(view, i) ?? view.LemmaAt(i)));
                    break;
            }
        }

        return new EventFrame(actions, things, names);
    }

    // "counter attacks" and "service member": two nouns that a table holds as one.
    private string? Compound(SentenceView view, int i)
    {
        if (i == 0)
        {
            return null;
        }

        var before = view.Tokens[i - 1].Of(view.Text);
        foreach (var joint in (ReadOnlySpan<string>)["", " ", "-"])
        {
            var both = string.Concat(before, joint, view.LemmaAt(i)).ToLowerInvariant();
            if (concepts.IsKnownThing(both))
            {
                return both;
            }
        }

        return null;
    }

    private static bool IsInTime(SentenceView view, int i)
    {
        var start = view.Tokens[i].Start;
        foreach (var time in view.Times)
        {
            if (time.Span.Start <= start && start < time.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
