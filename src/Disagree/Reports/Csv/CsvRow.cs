using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Verdicts;

namespace Disagree.Reports.Csv;

/// <summary>A claim with what is known around it.</summary>
internal readonly record struct CsvRow(ReportIndex Index, Verdict Verdict, Claim Claim)
{
    internal Publication Publication => Index.PublicationOf(Claim);

    internal Voice? Voice => Index.VoiceOf(Claim);

    internal NumberValue? Number => Claim.Value as NumberValue;

    internal DateValue? Date => Claim.Value as DateValue;

    internal NameValue? Name => Claim.Value as NameValue;
}
