using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class BareCountTests
{
    [Theory]
    [InlineData("The number of deaths caused by the gale that shook the harbour this morning has climbed to nine.", "killed: 9 people")]
    [InlineData("The number of people known to have been killed has gone up to nine.", "killed: 9 people")]
    [InlineData("The number of those believed to have drowned stands at nine.", "killed: 9 people")]
    [InlineData("The number of people who are known to have died is nine.", "killed: 9 people")]
    [InlineData("The number of people who died is 46.", "killed: 46 people")]
    [InlineData("A body found later took the number who died at the market to 42.", "killed: 42 people")]
    [InlineData("The find takes the number believed killed to 22.", "killed: 22 people")]
    [InlineData("The number of people presumed dead has risen by one, to 63.", "killed: 63 people")]
    [InlineData("At least ten more lost their lives.", "killed: at least 10 people")]
    [InlineData("Nurses found two more, bringing to 14 the number of survivors.", "rescued: 14 people")]
    [InlineData("The recount put the number of people aboard at 88.", "travelled: 88 people")]
    [InlineData("Rescuers said the number killed in the slide had risen to 21.", "killed: 21 people")]
    [InlineData("The monitor put the toll at 24.", "killed: 24 people")]
    [InlineData("Toll hits 36", "killed: 36 people")]
    [InlineData("The number of villagers under evacuation orders has grown to 900.", "evacuated: 900 people")]
    [InlineData("The council had given the number of lost cottages as 63.", "destroyed: 63")]
    [InlineData("The number of homes without power fell to 400.", "without power: 400")]
    [InlineData("The number of arrests reached 40.", "arrested: 40 people")]
    [InlineData("The number of cottages destroyed has gone past 40.", "destroyed: 40")]
    [InlineData("The figure for cottages destroyed is 40.", "destroyed: 40")]
    [InlineData("The number of weavers laid off stands at 40.", "lost jobs: 40 people")]
    [InlineData("The count of those killed closed at 40.", "killed: 40 people")]
    [InlineData("The final number of cottages destroyed, 40, was given on Monday.", "destroyed: 40")]
    [InlineData("40 is the number of cottages destroyed.", "destroyed: 40")]
    [InlineData("The guild puts cottages destroyed at 40.", "destroyed: 40")]
    [InlineData("Cottages destroyed now total 40.", "destroyed: 40")]
    [InlineData("Sailors rescued number 40.", "rescued: 40 people")]
    [InlineData("The guild has counted the cottages destroyed. Its tally is 40.", "destroyed: 40")]
    [InlineData("The guild lists 40 cottages as destroyed.", "destroyed: 40 cottages")]
    [InlineData("Wells sampled: 40", "tested: 40")]
    [InlineData("The ferry's capacity is 400 passengers.", "capacity: 400 people")]
    [InlineData("The number of survivors was corrected to 66.", "rescued: 66 people")]
    [InlineData("The number of people displaced by the 5.2-magnitude quake has risen to 4,000.", "displaced: 4,000 people")]
    [InlineData("The number of people still missing fell to 12.", "missing: 12 people")]
    [InlineData("The number of people missing stands at 12.", "missing: 12 people")]
    [InlineData("The number of those hurt has climbed to 31.", "injured: 31 people")]
    [InlineData("The number of confirmed dead stands at 31.", "killed: 31 people")]
    [InlineData("Officials put the number of dead at 31.", "killed: 31 people")]
    [InlineData("The tally of homes destroyed stood at 31.", "destroyed: 31")]
    [InlineData("The total number of people in custody is now 31.", "arrested: 31 people")]
    [InlineData("The body count rose to 31.", "killed: 31 people")]
    [InlineData("The death count climbed to 31.", "killed: 31 people")]
    [InlineData("Total arrests are now 31.", "arrested: 31 people")]
    [InlineData("Injuries have climbed to 31.", "injured: 31 people")]
    [InlineData("The toll rose to 12 and the number of injured to 31.", "killed: 12 people; injured: 31 people")]
    [InlineData("Police raised the number of wounded from 9 to 12.", "injured: 12 people")]
    [InlineData("The number of infections rose within three weeks to 412.", "infected: 412 people")]
    [InlineData("Arrests had climbed by Friday night to 31.", "arrested: 31 people")]
    [InlineData("The guards say the number of rounds he fired was 700.", "launched: 700")]
    [InlineData("The dead now number 40.", "killed: 40 people")]
    [InlineData("Those hurt number 40, the infirmary said.", "injured: 40")]
    [InlineData("By nightfall the wounded numbered 40.", "injured: 40 people")]
    [InlineData("The missing number 40.", "missing: 40 people")]
    [InlineData("The number of pilgrims reported missing stands at 40.", "missing: 40 people")]
    [InlineData("The number of looted shops was put at 40.", "looted: 40")]
    [InlineData("The number of rounds the guard fired has been put at 40 by a court.", "launched: 40")]
    public void A_number_that_stands_apart_from_its_noun_counts_it(string text, string expected) =>
        Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The number of dead has grown to nine, and a few more boats are to be searched.", Modality.Asserted)]
    [InlineData("The number of dead is expected to rise to 40.", Modality.Predicted)]
    public void Only_what_is_said_before_it_tells_whether_it_is_still_to_come(string text, Modality modality) =>
        Read.Claims(text).Single(c => c.Property == "killed").Modality.Should().Be(modality);

    [Theory]
    [InlineData("Some 40 cottages collapsed and 90 are damaged.", "home")]
    [InlineData("The flood damaged 40 cottages, and nine were hurt.", "person")]
    public void A_number_without_a_noun_takes_that_before_it_unless_people_are_meant(string text, string kind) =>
        Read.Claims(text).Last(c => c.Kind == ClaimKind.Number).Population!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("The number of dead is not known, but the ferry reached 40.", "killed")]
    [InlineData("The number of visitors rose to 500.", "killed")]
    [InlineData("Infections fell to four a day from a peak of 32.", "infected: 4 people")]
    [InlineData("The count was corrected from 1,200 to 1,150.", "charged")]
    [InlineData("The number of deaths caused by the 5.2-magnitude quake has climbed to nine.", "magnitude: magnitude 9")]
    [InlineData("After the toll road was shut the queue rose to 40.", "killed")]
    [InlineData("The dead man had room number 40.", "killed")]
    [InlineData("The missing number 40 shirt was found.", "missing")]
    public void A_number_of_something_else_does_not(string text, string property) => Read.Numbers(text).Should().NotContain(property);
}
