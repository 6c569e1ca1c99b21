using Disagree.Claims.Clauses;
using Disagree.Claims.Figures;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells whether an amount is stated, estimated, expected or denied.</summary>
internal sealed class NumberModality(PropertyReader properties)
{
    private const string Won = "won";
    private const string Registered = "registered";

    /// <summary>How the amount is put forward: the first rule that holds decides.</summary>
    internal Modality Of(SentenceView view, QuantityMention mention, Clause clause, string? property, Figure? figure, bool isStock) =>
        // "denied that nine had died"
        DenialReader.IsDenied(view, mention)
        // "ruled out that nine had died"
        || Disbelief.Is(view, mention)
            ? Modality.Denied
        // "would not confirm that nine had died"
        : Disbelief.IsOpen(view, mention) ? Modality.Predicted
        // "nine were not hurt", "nine did not survive", "nine may be missing", "nine are eligible to vote"
        : property is PropertyReader.Unhurt or PropertyReader.Missing or Registered || TurnedFate.IsDenial(mention, property)
            ? Modality.Asserted
        // "the mill will have nine looms"
        : mention.Quantity.Unit.Dimension is Dimension.Count && WillHave(view, mention)
            // "the party will have nine seats", won already
            ? figure is { Name: Won } ? Told(mention)
                : Modality.Predicted
        // "the mill has nine looms"
        : isStock ? Told(mention)
        // "would win 41 percent, a poll found"
        : FigureKind.IsSurveyed(property) ? Told(mention)
        // "analysts expected a loss of 9 million"
        : FigureKind.IsExpected(property) ? Modality.Predicted
        // "of a planned 420 tons"
        : IsPlanned(view, mention) ? Modality.Planned
        // "she turns 70 on Friday"
        : IsBirthdayAhead(view, mention) ? Modality.Predicted
        // "his guess of nine deaths"
        : IsGuessed(view, mention) ? Modality.Predicted
        // "feared nine dead", "nine feared dead", "the nine deaths forecast"
        : IsFeared(view, mention) || IsForetoldBehind(view, mention) ? Modality.Predicted
        // "demanded the release of nine"
        : SoughtAmount.Is(view, mention, property, figure) ? Modality.Predicted
        // "could have killed nine"
        : Counterfactual.Governs(view, clause, view.TokenFrom(mention.Span.Start)) ? Modality.Predicted
        // "must pay 9 million"
        : Obligation.Is(figure) ? Modality.Asserted
        // "the number of dead", which stands apart from nine
        : properties.Apart(view, mention) is not null ? OfCounter(view, mention, clause, figure)
        : OfPredicate(view, mention, clause, figure);

    private Modality OfCounter(SentenceView view, QuantityMention mention, Clause clause, Figure? figure) =>
        // "the number of dead has grown to nine, and more may follow"
        mention.Predicate
            is { } behind
        && behind.Span.Start > mention.Span.End
            ? Told(mention)
        // "the number of dead may grow to nine"
        : IsAhead(view, mention, clause) ? Modality.Predicted
        : OfPredicate(view, mention, clause, figure);

    private Modality OfPredicate(SentenceView view, QuantityMention mention, Clause clause, Figure? figure) =>
        // "the 26-year-old was not charged" does not deny how old he is
        mention.Quantity.Unit.Dimension is Dimension.Age
        && mention.Predicate is { Lemma: not "be" }
            ? Told(mention)
        // "nine were not killed"
        : mention.Predicate is { IsNegated: true } denied && !IsOfOther(view, mention, denied) ? Modality.Denied
        // "nine may be sent home"
        : mention.Predicate is { IsIrrealis: true } ahead && !properties.IsInState(view, ahead) ? Modality.Predicted
        // "a loss of 9 million next year"
        : IsMeasuredAlone(mention, figure) && IsAhead(view, mention, clause) ? Modality.Predicted
        : Told(mention);

    /// <summary>Whether somebody is told to have so many in days to come.</summary>
    internal static bool WillHave(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) - 1 is > 0 and var have
        && view.WordAt(have) is "have"
        && view.WordAt(have - 1) is "will" or "would";

    private static bool IsGuessed(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) - 1 is > 0 and var of
        && view.WordAt(of) is "of"
        && (view.LemmaAt(of - 1) is "guess" || view.IsLemma(of - 1, WordClass.Outlook));

    private static bool IsFeared(SentenceView view, QuantityMention mention)
    {
        var (before, behind) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        while (before > 0 && view.Tokens[before].Tag is Tag.Adverb or Tag.Preposition)
        {
            before--;
        }

        behind += behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.Auxiliary ? 1 : 0;
        before -= before > 1 && view.WordAt(before) is ":" && view.WordAt(before - 1) is "dead" or "lost" or "drowned" ? 2 : 0;
        return (before >= 0 && view.WordAt(before) is "feared" or "fear" or "fears" or "Feared")
            || (behind + 1 < view.Tokens.Length && view.WordAt(behind) is "feared" && view.WordAt(behind + 1) is "dead" or "killed");
    }

    private static bool IsForetoldBehind(SentenceView view, QuantityMention mention)
    {
        var (before, behind) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        return before >= 0
            && behind < view.Tokens.Length
            && view.WordAt(before) is "the"
            && (view.Is(behind, WordClass.Planned) || view.WordAt(behind) is "forecast" or "predicted" or "feared")
            && (behind + 1 == view.Tokens.Length || view.Tokens[behind + 1].Tag is Tag.Punctuation or Tag.Preposition or Tag.Conjunction);
    }

    private static bool IsBirthdayAhead(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Age
        && view.TokenFrom(mention.Span.Start) - 1 is >= 0 and var verb
        && view.WordAt(verb) is "turns" or "turning";

    private static bool IsPlanned(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) - 1 is > 0 and var at
        && view.Is(at, WordClass.Planned)
        && view.Tokens[at - 1].Tag is Tag.Determiner or Tag.Possessive;

    // "9 crowns for each share [the guild does not own]"
    private static bool IsOfOther(SentenceView view, QuantityMention mention, Predicate denied)
    {
        if (mention.Quantity.Unit.Dimension is Dimension.Count)
        {
            return false;
        }

        for (var i = view.TokenFrom(mention.Span.End) + 1; i < view.TokenFrom(denied.Span.Start); i++)
        {
            if (view.Tokens[i].Tag is Tag.Determiner or Tag.Pronoun && view.IsNoun(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasuredAlone(QuantityMention mention, Figure? figure) =>
        (mention.Predicate is null || figure is not null) && mention.Quantity.Unit.Dimension is not Dimension.Count;

    private static bool IsAhead(SentenceView view, QuantityMention mention, Clause clause) =>
        Outlook.IsAhead(view, clause, view.TokenFrom(mention.Span.Start));

    private static Modality Told(QuantityMention mention) => mention.Quantity.IsApproximate ? Modality.Estimated : Modality.Asserted;
}
