namespace Disagree.Verdicts;

/// <summary>In which order questions are reported: what a reader must see first stands first.</summary>
internal static class OutcomeRank
{
    internal static int Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Differ => 0,
            Outcome.OutOfDate => 1,
            Outcome.Agree => 2,
            _ => 3,
        };
}
