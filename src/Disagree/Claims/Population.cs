namespace Disagree.Claims;

/// <summary>What a number claim counts.</summary>
/// <param name="Kind">
/// The kind of thing, one word for all its synonyms: "insurgent" for jihadists and militants; "person" where people are meant but not
/// named.
/// </param>
/// <param name="Noun">The noun's lemma as written: "jihadist"; "" where none is.</param>
/// <param name="Group">The name that narrows it, in canonical form: "Islamic State"; null where none does.</param>
public sealed record Population(string Kind, string Noun, string? Group);
