namespace Disagree.Claims.Casts;

/// <summary>The names of a cast, by how much they tell of an event.</summary>
internal sealed class CastNames
{
    /// <summary>Persons by first name and surname, but for those of <see cref="OfMany"/>.</summary>
    internal NameSet Persons { get; } = new();

    /// <summary>Bodies and spots, "Lowick Bridge", and their telling words.</summary>
    internal NameSet Others { get; } = new();

    /// <summary>Bodies and holders of an office of state, who have a part in many events: "United Nations", "Interior Ministry".</summary>
    internal NameSet OfMany { get; } = new();

    /// <summary>Well-known towns and regions.</summary>
    internal NameSet Towns { get; } = new();

    /// <summary>Countries.</summary>
    internal NameSet Countries { get; } = new();

    /// <summary>All names but those of countries and of <see cref="OfMany"/>, and their telling words.</summary>
    internal NameSet Words { get; } = new();

    /// <summary>Those of <see cref="Words"/> that the article is about: it opens with them, or repeats them.</summary>
    internal NameSet Focus { get; } = new();

    /// <summary>The countries it is about, likewise.</summary>
    internal NameSet FocusCountries { get; } = new();

    /// <summary>Those of <see cref="OfMany"/> that it is about, likewise.</summary>
    internal NameSet FocusOfMany { get; } = new();

    /// <summary>Whether there is a name but those of places.</summary>
    internal bool Any => Persons.Count + Others.Count + OfMany.Count > 0;

    /// <summary>To be called when all names are there.</summary>
    internal void Settle()
    {
        Persons.Settle();
        Others.Settle();
        OfMany.Settle();
        Towns.Settle();
        Countries.Settle();
        Words.Settle();
        Focus.Settle();
        FocusCountries.Settle();
        FocusOfMany.Settle();
    }

    /// <summary>Whether both hold a body or a spot.</summary>
    internal bool SharesOthers(CastNames with) => Others.Shared(with.Others) + OfMany.Shared(with.OfMany) > 0;

    /// <summary>How many names stand in both.</summary>
    internal SharedCast SharedWith(CastNames with) =>
        new(Persons.Shared(with.Persons), Beside(with), BesideOfMany(with), Towns.Shared(with.Towns), Countries.Shared(with.Countries))
        {
            IsInPassing = IsInPassing(with),
            FocusOfMany = FocusOfMany.Shared(with.FocusOfMany) + FocusOfMany.Shared(with.Focus) + Focus.Shared(with.FocusOfMany),
            FocusCountries = FocusCountries.Shared(with.FocusCountries),
        };

    // the one may look back on the other, which knows nothing of it yet
    private bool IsInPassing(CastNames with) =>
        Focus.Count > 0 && with.Focus.Count > 0 && (Focus.Shared(with.Words) == 0 || with.Focus.Shared(Words) == 0);

    // what one article lets take for a person, "Ellis Marine said", is still the body that another names
    private int Beside(CastNames with) => Others.Shared(with.Others) + Persons.Shared(with.Others) + Others.Shared(with.Persons);

    // "President Keller" of the one is the "Ruth Keller" of the other
    private int BesideOfMany(CastNames with) => OfMany.Shared(with.OfMany) + Persons.Shared(with.OfMany) + OfMany.Shared(with.Persons);
}
