using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>Reads what a sentence says of the event that a time dates: its setting, what it is done to, what befell with it.</summary>
internal sealed class EventDetails(EventTable table, ConceptTable concepts, DeedReader deeds)
{
    private const int Reach = 8;
    private readonly Patient patient = new(table, concepts, deeds);
    private readonly EventSetting setting = new(table, concepts);
    private readonly CalamityReader calamities = new(table);

    /// <summary>The same event with these.</summary>
    internal DatedEvent Of(SentenceView view, Clause clause, DatedEvent found, int from, int to, TimeBearing bearing)
    {
        var isDuring = bearing is not (TimeBearing.Until or TimeBearing.Since or TimeBearing.By or TimeBearing.Before);
        var set = setting.Of(view, clause, found, bearing);
        return set with
        {
            Patient = found.Patient.Count > 0 ? found.Patient : patient.Of(view, found),
            Calamities = isDuring ? calamities.Of(view, set, from, to) : FrozenSet<string>.Empty,
            Order = set.Order.Length == 0 && IsLatest(view, from) ? "last" : set.Order,
            IsOfAssembly =
                found.Verb > 0
                && SubjectHead.Before(view, found.Verb, clause.First) is >= 0 and var head
                && view.IsLemma(head, WordClass.Assembly),
            // "not until Monday" is on Monday
            Deed = found.Verb >= 0 && isDuring ? Deed(view, found) : null,
        };
    }

    // "the theft on Friday was never solved": the theft was done
    private Deed Deed(SentenceView view, DatedEvent found) =>
        deeds.Of(view, found.Verb) is var deed
        && found.Head != found.Verb
        && table.OfVerb(view, found.Verb) is null
        && !table.Light.Stage(view, found.Verb, out _)
        && !table.Light.Yield(view, found.Verb)
            ? deed with
            {
                IsDenied = false,
            }
            : deed;

    // "attacked five times, most recently on Monday"
    private static bool IsLatest(SentenceView view, int from)
    {
        var at = from - 1;
        while (at > 0 && from - at <= Reach && view.WordAt(at) is not "recently" && IsWhenOrWhere(view, at))
        {
            at--;
        }

        return at > 0 && view.WordAt(at) is "recently" && view.WordAt(at - 1) is "most" or "Most";
    }

    // "in Lowick, late on" of "most recently in Lowick, late on Monday"
    private static bool IsWhenOrWhere(SentenceView view, int at) =>
        view.IsInTime(at)
        || view.NameAt(at) is { Type: NameType.Place }
        || (view.Tokens[at].Tag is Tag.Preposition or Tag.Adjective or Tag.Determiner or Tag.Noun && view.NameAt(at) is null)
        || view.WordAt(at) is ",";
}
