namespace Disagree.Mentions.Names.Abbreviations;

/// <summary>An abbreviation and the words it stands for, as a text defines them: tokens of the document, both ends included.</summary>
internal readonly record struct Definition(int ShortFirst, int ShortLast, int LongFirst, int LongLast);
