using System.Globalization;
using System.Runtime.CompilerServices;
using Disagree.Values;

namespace Disagree.Articles;

/// <summary>A text to compare, and what is known about where it comes from.</summary>
/// <param name="Source">Who published it: "Reuters". May be empty.</param>
/// <param name="Text">The body, without the title where <see cref="Title"/> holds it.</param>
/// <example><code>new Article("Reuters", "At least 12 people were killed …") { Published = new DateOnly(2019, 2, 10) }</code></example>
public sealed record Article(string Source, string Text)
{
    // Made of the whole text, so made once; beside the record, so that it takes no part in equality and a changed copy makes its own.
    private static readonly ConditionalWeakTable<Article, string> MadeIds = [];
    private readonly Cleaned body = Cleaned.Of(Text);
    private readonly string? id;
    private readonly string? url;

    /// <summary>Who published it: "Reuters"; "" where that is not known. Halves of characters and NUL are replaced by U+FFFD.</summary>
    public string Source
    {
        get;
        init => field = Clean(value);
    } = Clean(Source);

    /// <summary>
    /// The body, without the title where <see cref="Title"/> holds it. Halves of characters and NUL are replaced by U+FFFD, here and in the
    /// title.
    /// </summary>
    public string Text
    {
        get => body.Text;
        init => body = Cleaned.Of(value);
    }

    /// <summary>The text as it is read: blanks for the line ends within its paragraphs.</summary>
    internal string Body => body.Joined;

    /// <summary>
    /// What names the article in a report; no two articles of one comparison may share it. By default, or where a blank one is given, the
    /// source and a number made of all that is known of the article, so that it is the same in every run.
    /// </summary>
    public string Id
    {
        get => id ?? MadeIds.GetValue(this, static article => article.MakeId());
        init => id = string.IsNullOrWhiteSpace(Given(value)) ? null : Clean(value);
    }

    /// <summary>The title; null where there is none, or where it stands in the text.</summary>
    public string? Title
    {
        get;
        init => field = value is null ? null : Clean(value);
    }

    /// <summary>When it was published: an instant, a day, or an interval of days; null where it is not known.</summary>
    public DatePeriod? Published { get; init; }

    /// <summary>Where it was found; null where it is not known.</summary>
    public string? Url
    {
        get => url;
        init => url = value is null ? null : Clean(value);
    }

    /// <summary>What it is called where people read of it: its source, and its id where it has none.</summary>
    internal string Label => Source.Length > 0 ? Source : Id;

    /// <summary>Whether the other is this article, by the id that no two of one comparison share.</summary>
    internal bool IsSame(Article other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <summary>The words of a part as they are read; "" where there is no title.</summary>
    internal string WordsOf(Part part) => (part is Part.Title ? Title : Body) ?? "";

    /// <summary>The words at a place; of a place made by hand those that there are.</summary>
    internal ReadOnlySpan<char> At(TextSpan place)
    {
        var words = WordsOf(place.Part);
        var start = Math.Min(place.Start, words.Length);
        return words.AsSpan()[start..Math.Clamp(place.End, start, words.Length)];
    }

    /// <summary>The words of its part up to a place.</summary>
    internal ReadOnlySpan<char> Before(TextSpan place) => At(new(place.Part, 0, place.Start));

    /// <summary>The words of its part behind a place.</summary>
    internal ReadOnlySpan<char> Behind(TextSpan place) => At(new(place.Part, place.End, int.MaxValue));

    private static string Clean(string text) => Intake.Clean(Given(text), out _);

    private static string Given(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }

    private string MakeId() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Source.Length == 0 ? "article" : Source)}-{Fingerprint():x16}");

    // FNV-1a over title, text, date and place, each ended by a sign that none of them holds
    private ulong Fingerprint()
    {
        const char End = '\0';
        var hash = 14695981039346656037ul;
        foreach (var part in (ReadOnlySpan<string?>)[Title, Text, Published?.ToString(), Url])
        {
            foreach (var c in part.AsSpan())
            {
                Add(c);
            }

            Add(End);
        }

        return hash;

        void Add(char c) => hash = (hash ^ c) * 1099511628211ul;
    }

    // the body without broken characters, and with blanks for the line ends within its paragraphs
    private readonly record struct Cleaned(string Text, string Joined)
    {
        internal static Cleaned Of(string text)
        {
            var clean = Clean(text);
            return new(clean, HardWrap.Undo(clean));
        }
    }
}
