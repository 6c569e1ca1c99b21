using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"three days", "a 10-hour flight", "two years ago", "six weeks later", "an hour and a half", "for decades".</summary>
internal static class DurationRule
{
    // How many words before "in six years" a record may stand.
    private const int RecordReach = 4;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!LengthReader.TryRead(scene, at, out var length, out var end))
        {
            return StretchRule.TryNumbered(scene, at, out reading)
                || NightsRule.TryRead(scene, at, out reading)
                || TryBareUnit(scene, at, out reading);
        }

        if (
            length is { Amount: 1, Unit: TimeUnit.Day, Rest: null }
            && scene.Is(at, "one")
            && at > 0
            && scene.Tokens[at - 1].Tag == Lexicons.Tag.Modal
        )
        {
            reading = ReferenceRule.Some(scene, at, end, Toward.Coming);
            return true;
        }

        // "a 300-barrel-a-day well"
        if (scene.Kind(at) is TimeWordKind.Article && scene.IsHyphen(at - 1) && scene.Touches(at))
        {
            reading = new TimeReading(at, end, TimeType.Set, "recurring") { Literal = length.ToString() };
            return true;
        }

        if (TryAway(scene, at, length, end, out reading) || OffsetRule.TryRead(scene, at, length, end, out reading))
        {
            return true;
        }

        var isVague = scene.Is(end, "or") && scene.Is(end + 1, "so");
        end = isVague ? end + 2 : end;
        reading = new TimeReading(at, end, TimeType.Duration, "duration")
        {
            Mod = isVague ? "APPROX" : null,
            Literal = length.ToString(),
            Days = Adjoining.Days(scene, at, end, length) ?? Target(scene, at, length),
        };
        return true;
    }

    // "ago", "earlier", "later", "from now"
    private static bool TryAway(in TimeScene scene, int at, Length length, int end, out TimeReading reading)
    {
        reading = default;
        if (scene.At(end) is not { Kind: TimeWordKind.After } after || !IsAwayHere(scene, end, after))
        {
            return false;
        }

        end += after.Count;
        if (after.Away == Away.Ago && length.IsKnown && ShiftedDateRule.TryRead(scene, at, length, end, out reading))
        {
            return true;
        }

        if (
            !length.IsKnown
            || (length.Unit.IsClock() && after.Away is Away.Later or Away.Earlier && !scene.IsNote)
            || (after.Away == Away.Later && scene.Anchors.Last is null && !scene.IsNote && TenseReader.Of(scene, at, end) == Tense.Past)
        )
        {
            reading = new TimeReading(at, end, after.Away == Away.Ago ? TimeType.Date : TimeType.Duration, "so long ago")
            {
                Literal = after.Away == Away.Ago ? "PAST_REF" : length.ToString(),
                Days = Before(scene, after.Away) ?? (length.Unit.IsClock() ? scene.Anchors.SameSentenceEventDay?.Period : null),
            };
            return true;
        }

        var anchor = after.Away is Away.Ago or Away.Hence
            ? new CalendarSpan(scene.Writing, CalendarGrain.Day)
            : scene.Anchors.Last ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        anchor = after.Away == Away.Earlier && anchor.First > scene.Writing ? scene.Anchors.EventDay ?? anchor : anchor;
        var sign = after.Away is Away.Ago or Away.Earlier ? -1 : 1;
        if (
            length is { Unit: TimeUnit.Year, Amount: <= 1 }
            && after.Away is Away.Ago or Away.Earlier
            && Comparison.YearBefore(scene, at) is { } same
        )
        {
            reading = new TimeReading(at, end, TimeType.Date, "a year before") { Span = same, Unanchored = Unanchored(same.Grain) };
            return true;
        }

        if (length.Away(anchor.First, sign) is not { } day)
        {
            return false;
        }

        var unit = length.Rest is null ? length.Unit : TimeUnit.Day;
        var span = CalendarSpan.Containing(day, unit >= TimeUnit.Decade ? CalendarGrain.Year : unit.Grain());
        reading = new TimeReading(at, end, unit.IsClock() ? TimeType.Time : TimeType.Date, "so long ago")
        {
            Span = span,
            Days = scene.IsNote && unit is TimeUnit.Week or TimeUnit.Fortnight ? DatePeriod.Day(day) : null,
            Unanchored = span.Grain == CalendarGrain.Day ? "XXXX-XX-XX" : "XXXX",
        };
        return true;
    }

    // "two days before the vote" measures from the vote, which stands in the text and not here.
    private static bool IsAwayHere(in TimeScene scene, int end, TimeWord after) =>
        !scene.Is(end + 1, "than") && !(scene.Is(end, "before") || scene.Is(end, "after") || scene.Is(end, "out"))
        || (end + 1 >= scene.Count || scene.Tokens[end + 1].Tag == Lexicons.Tag.Punctuation);

    private static string Unanchored(CalendarGrain grain) =>
        grain switch
        {
            CalendarGrain.Quarter => "XXXX-QX",
            CalendarGrain.Half => "XXXX-HX",
            _ => "XXXX-XX",
        };

    private static DatePeriod? Before(in TimeScene scene, Away away) => away == Away.Ago ? DatePeriod.Between(null, scene.Writing) : null;

    // "in five days" names the day that lies so far ahead; "after a year" does so only in a note.
    private static DatePeriod? Target(in TimeScene scene, int at, Length length)
    {
        var before = scene.Kind(at - 1) == TimeWordKind.Approx ? at - 2 : at - 1;
        if (scene.IsNote && length.IsKnown && (scene.Is(before, '+') || scene.IsHyphen(before)))
        {
            return length.Away(scene.Writing, scene.Is(before, '+') ? 1 : -1) is { } signed ? DatePeriod.Day(signed) : null;
        }

        if (
            !(scene.Is(before, "in") || scene.Is(before, "within") || (scene.Is(before, "after") && scene.IsNote))
            || IsRecord(scene, before)
            || TenseReader.Of(scene, at, at) == Tense.Past
        )
        {
            return null;
        }

        if (!length.IsKnown)
        {
            return length.Unit.IsClock() ? DatePeriod.Day(scene.Writing) : null;
        }

        return length.Away(scene.Writing, 1) is { } day
            ? scene.Is(before, "within") && !scene.IsNote
                ? DatePeriod.Between(scene.Writing, day)
                : length.Unit.Grain() is CalendarGrain.Day or CalendarGrain.Week
                    ? DatePeriod.Day(day)
                    : CalendarSpan.Containing(day, length.Amount % 1 == 0 ? length.Unit.Grain() : CalendarGrain.Month).Period
            : null;
    }

    // "at its lowest level in six years", "three times in a week": how long it took, and not when it will be
    private static bool IsRecord(in TimeScene scene, int before)
    {
        for (var i = before - 1; i >= 0 && before - i <= RecordReach; i--)
        {
            if (
                scene.Text(i)
                    is "first"
                        or "First"
                        or "worst"
                        or "Worst"
                        or "best"
                        or "Best"
                        or "most"
                        or "Most"
                        or "least"
                        or "only"
                        or "time"
                        or "times"
                || (scene.Tokens[i].Tag == Lexicons.Tag.Adjective && scene.Text(i).EndsWith("est", StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "for years", "within weeks", "took months"
    private static bool IsLengthBehind(in TimeScene scene, int at) =>
        scene.Text(at - 1)
            is "for"
                or "For"
                or "within"
                or "Within"
                or "after"
                or "After"
                or "took"
                or "takes"
                or "take"
                or "taken"
                or "spent"
                or "spend"
                or "spends"
                or "lasted"
                or "lasts";

    // "days after the blast", "just hours before the vote", and not "in the days after" or "his last days before"
    private static bool IsLengthBefore(in TimeScene scene, int at, int end) =>
        scene.Text(end) is "after" or "before"
        && end + 1 < scene.Count
        && scene.Tokens[end + 1].Tag is not (Lexicons.Tag.Punctuation or Lexicons.Tag.Conjunction)
        && (
            at == 0
            || scene.Tokens[at - 1].Tag
                is Lexicons.Tag.Adverb
                    or Lexicons.Tag.Punctuation
                    or Lexicons.Tag.PastVerb
                    or Lexicons.Tag.Participle
                    or Lexicons.Tag.Pronoun
                    or Lexicons.Tag.Conjunction
            || scene.Kind(at - 1) == TimeWordKind.Lead
        );

    // "for years", "months ago"
    private static bool TryBareUnit(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.Unit } word)
        {
            return false;
        }

        var end = at + word.Count;
        var isPlural = scene.Text(at).EndsWith("s", StringComparison.Ordinal);
        if (LengthReader.IsLong(scene, end) || (LengthReader.IsOld(scene, end) && word.Unit != TimeUnit.Year))
        {
            reading = new TimeReading(at, end + 2, TimeType.Duration, "so long")
            {
                Literal = (isPlural ? Length.Some(word.Unit) : Length.One(word.Unit)).ToString(),
            };
            return true;
        }

        if (!isPlural)
        {
            return false;
        }

        if (scene.At(end) is { Kind: TimeWordKind.After } after && after.Away == Away.Ago)
        {
            reading = new TimeReading(at, end + after.Count, TimeType.Date, "so long ago")
            {
                Literal = "PAST_REF",
                Days = Before(scene, Away.Ago),
            };
            return true;
        }

        if (scene.Is(end, "later") || scene.Is(end, "earlier"))
        {
            reading = new TimeReading(at, end + 1, TimeType.Duration, "so long ago") { Literal = Length.Some(word.Unit).ToString() };
            return true;
        }

        if (!IsLengthBehind(scene, at) && !IsLengthBefore(scene, at, end))
        {
            return false;
        }

        reading = new TimeReading(at, end, TimeType.Duration, "so many") { Literal = Length.Some(word.Unit).ToString() };
        return true;
    }
}
