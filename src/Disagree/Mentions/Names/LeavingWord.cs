namespace Disagree.Mentions.Names;

/// <summary>What a word tells by which somebody's time in an office ends: "resigned", "was sacked".</summary>
/// <param name="End">How it ends.</param>
/// <param name="By">Where whoever leaves it stands.</param>
/// <param name="NeedsOffice">Whether it tells of an office only with one behind it: "removed from office", not "removed from the hall".</param>
internal sealed record LeavingWord(OfficeEnd End, LeavingBy By, bool NeedsOffice);
