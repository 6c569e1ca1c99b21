using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Whom the name of a person names in its document: "Keller" is the Ruth Keller of whom it spoke before.</summary>
internal sealed class PersonResolver(Document document, NameLexicon lexicon, EntityList entities)
{
    /// <summary>The number of the person; a new one where none fits.</summary>
    public int Of(FoundName name)
    {
        var read = WrittenPerson.Of(document, lexicon, name);
        var same = entities.Families.Find(read);
        if (same >= 0)
        {
            Lengthen(entities[same], read, name);
            entities.Families.Note(same, read);
            return same;
        }

        var text = document.Words(name.Core, name.Last).ToString();
        var isCalled = entities.TryCalled(text, out var called);
        if (isCalled && (name.IsGuess || entities[called].Type == NameType.Person))
            return called;
        if (OfPart(name, read, text) is >= 0 and var whole)
            return whole;
        if (OfBody(name, text) is >= 0 and var body)
            return entities.Call(text, body);
        var person =
            isCalled && entities[called] is { IsGuess: true, Type: NameType.Other }
                ? called
                : entities.Add(text, NameType.Person, name.IsGuess);
        Describe(entities[person], read, name);
        entities.Families.Add(person, read);
        return person;
    }

    // "Ruth B. Keller Jr." where the text has said "Ruth Keller"
    private void Lengthen(Entity person, WrittenPerson read, FoundName name)
    {
        if (read.Words.Length > person.Words.Length)
        {
            person.Words = read.Words;
            person.Nickname = read.Nickname;
            person.Canonical = document.Words(name.Core, name.Last).ToString();
        }

        if (person.Generation == Generation.None)
            person.Generation = read.Generation;
    }

    private static void Describe(Entity person, WrittenPerson read, FoundName name)
    {
        person.Type = NameType.Person;
        person.IsGuess = name.IsGuess;
        person.Words = read.Words;
        person.Nickname = read.Nickname;
        person.Generation = read.Generation;
        person.Title = read.Title;
    }

    // "Ruth", "Juan Miguel", and "Keller" where the firm Keller Inc. was named
    private int OfPart(FoundName name, WrittenPerson read, string text)
    {
        var part =
            read.Words.Length == 1 ? entities.Search.OfGiven(read.Words[0])
            : read.Words.Length > 1 ? entities.Search.OfPart(text, read.Words.Length)
            : -1;
        if (part >= 0)
            return part;
        return entities.Search.OfCompany(name.First == name.Core ? text : document.Words(name.First, name.Last).ToString());
    }

    // "Northwind said" where the Northwind Relief Front was named
    private int OfBody(FoundName name, string text) =>
        name.First == name.Last && name.Rule is "speaker" or "personVerb"
            ? entities.Search.LastWhere(e => e.Type == NameType.Organization && e.BeginsWith(text))
            : -1;
}
