namespace Disagree.Mentions.Names;

/// <summary>Which of a father and a son of one name a name says to mean.</summary>
internal enum Generation
{
    None,
    Junior,
    Senior,
}
