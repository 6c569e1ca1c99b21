namespace Disagree.Values;

/// <summary>What a name names; it decides how two names are compared.</summary>
public enum NameType
{
    /// <summary>An event, a product, a vessel, or a name of unknown kind.</summary>
    Other,

    /// <summary>A human being: "Col. Jane Q. Porter".</summary>
    Person,

    /// <summary>A government, force, company, agency or other body: "World Health Organization".</summary>
    Organization,

    /// <summary>A country, region, city or other place: "Port Sudan".</summary>
    Place,
}
