using Disagree.Claims.Ages;
using Disagree.Claims.Counts;
using Disagree.Claims.Events;
using Disagree.Claims.Figures;
using Disagree.Claims.Naming;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Relations;
using Disagree.Claims.Roles;
using Disagree.Claims.Victims;
using Disagree.Lexicons;

namespace Disagree.Claims;

/// <summary>Settles what the claims of an article tell of each other, once all are made.</summary>
internal sealed class ClaimSettling(ConceptTable concepts, HarmTable harms, WidePlaces wide, WordClasses classes)
{
    /// <summary>One after the other, each for a whole article.</summary>
    internal IEnumerable<Action<ArticleClaims>> Steps() =>
        [
            a => FirmFigures.Settle(a.All, a.Views),
            a => GunfireCounts.Settle(a.All, concepts),
            a => VerdictOffence.Drop(a.All),
            a => a.Offices.Settle(a.All),
            a => SeveralHolders.Drop(a.All),
            a => SoleHolder.Mark(a.Mentions, a.All, classes),
            a => Replacements.Settle(a.All, concepts),
            a => HeadlineBounds.Take(a.All),
            a => SeveralEvents.Spread(a.All),
            a => Toll.Add(a.People, a.All, concepts, harms, a.Several.IsTold, a.Own.IsTold),
            a => AgedPeople.Note(a.People, a.All),
            a => DecidedParts.Mark(a.All),
            a => HeadlineKind.Take(a.All),
            a => PartsOfWholes.Mark(a.All, concepts),
            a => SeriousHarm.Derive(a.All),
            a => Casualties.Derive(a.All, a.Several.IsTold),
            a => a.Own.Note(a.All),
            a => a.Rising.Note(a.All),
            a => PartsOfWholes.Mark(a.All, concepts),
            a => SumsOfParts.Mark(a.All),
            a => PartOfGround.Mark(a.All, wide, concepts),
            a => SamePlace.Take(a.All),
            a => EarlierDay.Mark(a.All),
        ];
}
