using Disagree.Claims.Phrases;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Reads the property that a phrase of the table states, in the main clause before any other: "cut 90 jobs".</summary>
internal sealed class FixedPhrase(MainReader main, SetPhraseReader phrases)
{
    private const string LostJobs = "lost jobs";

    /// <summary>The property; null where no phrase states one. "Kills 17 workers" is not "kills 17 jobs".</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        (main.Of(view, mention) ?? phrases.Of(view, mention)) is { } property
        && !(property is LostJobs && mention is { Counted.IsPeople: true, Predicate.Lemma: "kill" })
            ? property
            : null;
}
