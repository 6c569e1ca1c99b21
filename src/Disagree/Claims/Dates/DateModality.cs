using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Tells whether what a date is told of happened, is planned, is expected or is denied.</summary>
internal static class DateModality
{
    internal static Modality Of(SentenceView view, Clause clause, DatedEvent happened, DatePeriod period, ConceptTable concepts) =>
        happened.Deed is { IsDenied: true } ? Modality.Denied
        : happened.Verb >= 0 && Outlook.IsVerbAhead(view, clause, happened.Verb, concepts) ? Modality.Predicted
        : IsToCome(view, period) ? Modality.Planned
        : Modality.Asserted;

    private static bool IsToCome(SentenceView view, DatePeriod period) =>
        period is { First: { } first } && view.Mentions.Publication.Period is { Last: { } written } && first > written;
}
