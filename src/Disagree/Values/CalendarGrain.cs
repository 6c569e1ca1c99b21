namespace Disagree.Values;

/// <summary>How fine a date is said: "on 9 February" is a day, "in 2014" a year.</summary>
public enum CalendarGrain : byte
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday, numbered as in ISO 8601.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months: the spring begins in March, the winter in December of the year before.</summary>
    Season,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months from January or July.</summary>
    Half,

    /// <summary>A year of the calendar.</summary>
    Year,

    /// <summary>Ten years: 1980 to 1989.</summary>
    Decade,

    /// <summary>A hundred years: 1900 to 1999.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
