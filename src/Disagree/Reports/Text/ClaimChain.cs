using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Verdicts;

namespace Disagree.Reports.Text;

/// <summary>One step from the words of a claim to what is reported of it.</summary>
/// <param name="Label">Which step: "read as".</param>
/// <param name="Words">What was found.</param>
internal readonly record struct ChainStep(string Label, string Words);

/// <summary>
/// From the words of a claim to what is reported of it: the value and its rule, what is asked, the dates, the voice, the place.
/// </summary>
internal static class ClaimChain
{
    internal static IEnumerable<ChainStep> Of(Claim claim, ReportIndex index)
    {
        yield return new(
            index.Id(claim),
            Printable.Clean(
                $"{claim.Article.Id}[{claim.Span.Start}..{claim.Span.End}]{(claim.Span.Part is Articles.Part.Title ? " of the title" : "")}"
            )
        );
        yield return new(
            "read as",
            Printable.Clean(
                $"{Value(claim)}; rule {claim.Mention?.Rule ?? "none"}; {Wording.Words(claim.Modality)}{(claim.Derivation is { } derivation ? $"; {derivation}" : "")}"
            )
        );
        yield return new(
            "asks",
            Printable.Clean($"property {Quoted(claim.Property)}; subject {Quoted(claim.Subject)}; place {Quoted(claim.Place)}")
        );
        yield return new("dates", Printable.Clean(Dates(claim, index)));
        if (index.VoiceOf(claim) is { } voice)
        {
            yield return new(
                "voice",
                Printable.Clean(
                    $"{voice.Label}, {Wording.Words(voice.Kind)}{(index.Whole(voice) is { Kind: VoiceKind.Article, Articles.Count: 1 } ? "" : $": {index.Whole(voice).Evidence}")}"
                )
            );
        }

        if (index.Marks(claim).Select(m => Wording.Words(m)).ToList() is { Count: > 0 } marks)
        {
            yield return new("marks", Wording.List(marks));
        }
    }

    private static string Value(Claim claim) =>
        claim.Value switch
        {
            NumberValue number => $"{number.Quantity} ({Wording.Words(number.Quantity.Bound)})",
            DateValue date => $"{date.Timex} = {date.Period}",
            _ => claim.Value.Text,
        };

    private static string Dates(Claim claim, ReportIndex index)
    {
        var (words, publication) = (index.Words, index.PublicationOf(claim));
        var published =
            publication.Basis is PublicationBasis.Unknown ? "publication not dated" : $"published {words.Published(publication)}";
        var evidence = publication.Evidence.Length == 0 ? "" : $", as “{publication.Evidence}” tells";
        var period = claim.Period is { } days ? $"; covers {words.Days(days)}" : "";
        return $"holds as of {words.Days(claim.AsOf)}; {published}{evidence}{period}";
    }

    private static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "not said" : $"“{text}”";
}
