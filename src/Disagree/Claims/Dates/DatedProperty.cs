using Disagree.Claims.Events;

namespace Disagree.Claims.Dates;

/// <summary>The property of a claim of a date: the event where a noun or set words tell it, else the deed.</summary>
internal static class DatedProperty
{
    internal static string Of(SentenceView view, DatedEvent happened, bool isStaged, DatedEventReader dated, ConceptTable concepts) =>
        happened.Verb < 0 || !view.IsVerb(happened.Verb) || isStaged || IsPhrase(view, happened, dated, concepts)
            ? happened.Event
            : concepts.Action(view, happened.Verb);

    // "take office" is no taking
    private static bool IsPhrase(SentenceView view, DatedEvent happened, DatedEventReader dated, ConceptTable concepts) =>
        happened.Kind is not EventKind.Unknown
        && dated.WordsOf(view, happened.Verb) is > 1
        && concepts.OfPhrase($"{view.LemmaAt(happened.Verb)} {view.WordAt(happened.Verb + 1)}") is null;
}
