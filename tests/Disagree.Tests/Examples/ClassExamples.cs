using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Examples;

/// <summary>Lines that put words into a class: without the line, something else is read from its example.</summary>
internal static class ClassExamples
{
    private const int Deepest = 4;

    // Each language takes time to make, so many lines are left out at once; those of one matter stand together, and so in different groups.
    private const int Groups = 8;
    private static readonly LexiconTable Classes = Lexicon.English["classes"];
    private static readonly Lazy<CrossCheck>[] WithoutGroup =
    [
        .. Enumerable.Range(0, Groups).Select(g => new Lazy<CrossCheck>(() => Without(c => (int)c % Groups == g))),
    ];

    internal static bool IsAtWork(LexiconRow row) => Matters(WithoutGroup[(int)row.Choice<WordClass>(0) % Groups].Value, row.Example());

    private static bool Matters(CrossCheck without, string text) =>
        !string.Equals(Told(CrossCheck.Default, text), Told(without, text), StringComparison.Ordinal);

    // the words of the lines stay known, as they are to other tables
    private static CrossCheck Without(Func<WordClass, bool> left)
    {
        var rest = Classes with { Rows = [.. Classes.Rows.Where(r => !left(r.Choice<WordClass>(0)))] };
        var known = new LexiconTable(
            "known",
            ["words", "example"],
            [.. Classes.Rows.Select(r => new LexiconRow("known", r.Line, [r[1], ""]))]
        );
        var others = Lexicon.English.TableNames.Where(n => n is not "classes").Select(n => Lexicon.English[n]);
        return new(new Language(new Lexicon(others.Append(rest).Append(known))), Tolerance.Default);
    }

    private static string Told(CrossCheck check, string text) =>
        Told(check, text, new DateOnly(2019, 2, 10)) + Told(check, text, null) + Compared(check, text);

    // an example of several sentences is also read as an article from each
    private static string Compared(CrossCheck check, string text) =>
        text.Split(". ") is [_, _, ..] sentences
            ? string.Join('\n', check.Run(sentences.Select((s, i) => new Article($"Post {i}", s + "."))).Verdicts)
            : "";

    private static string Told(CrossCheck check, string text, DateOnly? published)
    {
        var mentions = check.FindMentions(check.Read(new Article("Harbour Post", text) { Id = "a", Published = published }));
        var claims = check.ExtractClaims(mentions);
        var told = new StringBuilder(new Extract(mentions[0], claims).ToJson());
        foreach (var claim in claims)
            Add(told, claim, 0);
        return told.ToString();
    }

    // what no report shows tells too which claims are compared
    private static void Add(StringBuilder told, object? value, int depth)
    {
        if (value is null or Article or Mention or Publication || depth > Deepest)
            return;
        if (
            value is string or Enum or DateOnly
            || value.GetType().Namespace is not { } space
            || !space.StartsWith("Disagree", StringComparison.Ordinal)
        )
        {
            if (value is IEnumerable all and not string)
            {
                foreach (var item in all)
                    Add(told, item, depth + 1);
            }
            else
            {
                told.Append(CultureInfo.InvariantCulture, $"{value} ");
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetIndexParameters().Length == 0 && property.Name is not "EqualityContract")
                Add(told, property.GetValue(value), depth + 1);
        }
    }
}
