namespace Disagree.Claims.Properties;

/// <summary>What a number counts whose noun stands apart from it.</summary>
/// <param name="Property">What is said of the things counted; "" where nothing is.</param>
/// <param name="Noun">The lemma of the noun; "" for people whom no noun names.</param>
internal sealed record Counting(string Property, string Noun);
