namespace Disagree.Claims;

/// <summary>The words that tell which event a claim speaks of, each as its kind: "foiled" as repel, "assault" as attack.</summary>
/// <param name="Actions">Kinds of action: what happened.</param>
/// <param name="Things">Kinds of thing: what it happened to or with.</param>
/// <param name="Names">The names that take part, in canonical form.</param>
public sealed record EventFrame(IReadOnlySet<string> Actions, IReadOnlySet<string> Things, IReadOnlySet<string> Names)
{
    /// <summary>Nothing is known.</summary>
    public static EventFrame Empty { get; } = new(Nothing, Nothing, Nothing);

    /// <summary>The same event with one who takes part though another sentence names them.</summary>
    internal EventFrame With(string name) => this with { Names = new HashSet<string>(Names, StringComparer.Ordinal) { name } };

    private static IReadOnlySet<string> Nothing => System.Collections.Frozen.FrozenSet<string>.Empty;
}
