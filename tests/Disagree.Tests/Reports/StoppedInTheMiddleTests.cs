using System.Collections;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Reports;

/// <summary>One very long article and one question with very many answers are left in their middle where the comparison is stopped.</summary>
public sealed class StoppedInTheMiddleTests
{
    private const int Many = 400;
    private const int Enough = 50;
    private static readonly CrossCheck OnOneThread = new(Language.English, Tolerance.Default) { Threads = 1 };

    [Fact]
    public void Reading_claims_of_an_article_is_left_in_its_middle()
    {
        var text = string.Concat(Enumerable.Range(1, Many).Select(i => $"{i} people were killed. "));
        var mentions = OnOneThread.FindMentions(OnOneThread.Read(new Article("Sample", text)))[0];
        using var stop = new CancellationTokenSource();
        var quantities = new WatchedList<QuantityMention>(mentions.Quantities, stop);

        var extract = () => OnOneThread.ExtractClaims([mentions with { Quantities = quantities }], stop.Token);

        extract.Should().Throw<OperationCanceledException>();
        quantities.AskedSince.Should().BeLessThan(Many);
    }

    [Fact]
    public void Finding_the_question_of_claims_is_left_in_its_middle()
    {
        using var stop = new CancellationTokenSource();
        var names = new WatchedSet(stop);
        var claims = Enumerable.Range(1, Many).Select(i => Killed(i, new EventFrame(names, names, names))).ToList();

        var align = () => OnOneThread.AlignTopics(claims, stop.Token);

        align.Should().Throw<OperationCanceledException>();
        names.AskedSince.Should().BeLessThan(Many);
    }

    [Fact]
    public void Without_a_stop_far_more_would_be_asked()
    {
        using var nobody = new CancellationTokenSource();
        var names = new WatchedSet(nobody);
        var claims = Enumerable.Range(1, Many).Select(i => Killed(i, new EventFrame(names, names, names))).ToList();

        OnOneThread.AlignTopics(claims, CancellationToken.None);

        names.AskedSince.Should().BeGreaterThan(3 * Many);
    }

    private static Claim Killed(int number, EventFrame frame) =>
        new(
            new Article("Register", "") { Id = $"{number}" },
            default,
            $"row {number}",
            new NumberValue(new Quantity(Interval.Exactly(number), Unit.Person))
        )
        {
            Property = "killed",
            Subject = "Arvik",
            Event = frame,
        };

    // stops once it has been asked a number of times, and counts how often it is asked then
    private abstract class Watched(CancellationTokenSource stop)
    {
        private int asked;

        internal int AskedSince => Math.Max(0, asked - Enough);

        protected void Ask()
        {
            if (++asked == Enough)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class WatchedList<T>(IReadOnlyList<T> all, CancellationTokenSource stop) : Watched(stop), IReadOnlyList<T>
    {
        public int Count => all.Count;

        public T this[int index]
        {
            get
            {
                Ask();
                return all[index];
            }
        }

        public IEnumerator<T> GetEnumerator() => all.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class WatchedSet(CancellationTokenSource stop) : Watched(stop), IReadOnlySet<string>
    {
        private readonly HashSet<string> none = new(StringComparer.Ordinal);

        public int Count
        {
            get
            {
                Ask();
                return none.Count;
            }
        }

        public bool Contains(string item)
        {
            Ask();
            return none.Contains(item);
        }

        public bool IsProperSubsetOf(IEnumerable<string> other) => none.IsProperSubsetOf(other);

        public bool IsProperSupersetOf(IEnumerable<string> other) => none.IsProperSupersetOf(other);

        public bool IsSubsetOf(IEnumerable<string> other) => none.IsSubsetOf(other);

        public bool IsSupersetOf(IEnumerable<string> other) => none.IsSupersetOf(other);

        public bool Overlaps(IEnumerable<string> other)
        {
            Ask();
            return none.Overlaps(other);
        }

        public bool SetEquals(IEnumerable<string> other)
        {
            Ask();
            return none.SetEquals(other);
        }

        public IEnumerator<string> GetEnumerator()
        {
            Ask();
            return none.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
