using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions.Names.Matching;
using Disagree.Tests.Laws;
using Disagree.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Names;

/// <summary>Whatever a text or a name holds, nothing is thrown, and what is found lies in the text.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Pieces =
    [
        "Jr",
        "Jr.",
        "Mr.",
        "Lt.",
        "Gen.",
        "King",
        "President",
        "of",
        "the",
        "al-",
        "bin",
        "Ruth",
        "Keller",
        "SDF",
        "(",
        ")",
        "“",
        "”",
        "\"",
        ",",
        ".",
        "-",
        "'s",
        "US",
        "IS",
        "said",
        "according",
        "to",
        "spokesman",
        "for",
        "Army",
        "É",
        "ß",
        "\ud800",
        "\0",
        "’",
        "(NRF)",
        "Relief Front",
        "was",
        "born",
        "in",
        "he",
        "Source(s): Reuters",
        "(AP)",
        "\n",
        "III",
        "E.",
        "1st",
        "x",
        "claimed",
        "responsibility",
        "Mecca",
        "Quarn",
        "34",
        "shot at",
        "northern",
        "Dade",
    ];

    [Fact]
    public void Texts_of_broken_pieces_are_read() =>
        Prop.ForAll(
                Texts(12),
                text =>
                {
                    var mentions = Language.English.FindMentions(Language.English.Read(new Article("Northwind", text)));
                    return mentions.Names.All(n => n.Span.Start >= 0 && n.Span.End <= text.Length && n.Span.Length > 0)
                        && mentions.Roles.All(r => r.Span.Length > 0)
                        && mentions.Attributions.All(a => a.Span.Length > 0);
                }
            )
            .Check(Seeded.Quick());

    [Theory]
    [InlineData("- SDF (NRF) was Mecca")]
    [InlineData("(NRF)")]
    [InlineData("- (NRF-X)")]
    public void A_text_may_open_with_a_mark(string text) =>
        Language
            .English.FindMentions(Language.English.Read(new Article("Northwind", text)))
            .Names.Should()
            .OnlyContain(n => n.Span.Length > 0);

    [Fact]
    public void Names_of_broken_pieces_are_matched_and_the_order_makes_no_difference() =>
        Prop.ForAll(
                Texts(5),
                Texts(5),
                Gen.Elements(NameType.Person, NameType.Organization, NameType.Place, NameType.Other).ToArbitrary(),
                (a, b, type) =>
                {
                    var (there, back) = (NameMatcher.English.Match(a, b, type), NameMatcher.English.Match(b, a, type));
                    return there.Same == back.Same && there.Score is >= 0 and <= 1 && there.Why.Length > 0;
                }
            )
            .Check(Seeded.Quick());

    private static Arbitrary<string> Texts(int most) =>
        Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p.Take(most))).ToArbitrary();
}
