using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>People of whom an article tells one by one, and what it says became of them.</summary>
public sealed class VictimTests
{
    [Theory]
    [InlineData("Ana Ruiz, 34, was killed on the bridge.", "killed: 1 person")]
    [InlineData("A nurse was stabbed to death.", "killed: 1 person")]
    [InlineData("Police hold a man accused of shooting a deputy. The man took his own life.", "killed: 1 person")]
    [InlineData("A sailor was shot dead.", "killed: 1 person; injured: 0 people")]
    [InlineData("A sailor was shot. The sailor later died at a hospital.", "killed: 1 person; injured: 0 people")]
    [InlineData("Ben Oduya, 9, of Millbrook, was shot. Ben was pronounced dead.", "killed: 1 person; injured: 0 people")]
    [InlineData("Deputies look into the shooting death of a four-year-old girl.", "killed: 1 person")]
    [InlineData("The driver, a 52-year-old cook, died.", "killed: 1 person")]
    [InlineData("Rosa Lind suffered a gunshot wound to the arm.", "injured: 1 person")]
    [InlineData("A cyclist was taken to a hospital.", "injured: 1 person")]
    [InlineData("A cyclist was shot.", "injured: at most 1 person")]
    public void One_person_counts_as_one(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A woman and her son died at sea.", "killed: at least 2 people")]
    [InlineData("His wife was killed. His mother was killed.", "killed: at least 2 people")]
    [InlineData("Ana Ruiz died. Ben Oduya died.", "killed: at least 2 people")]
    [InlineData("A 30-year-old man was wounded. A 12-year-old boy was wounded.", "injured: at least 2 people")]
    public void Several_people_told_of_one_by_one_count_from_below(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A man was killed. The man, a cook, was killed at noon.", "killed: 1 person")]
    [InlineData("A 12-year-old girl was killed. The 12-year-old was killed at noon. She died at home.", "killed: 1 person")]
    [InlineData("Ana Ruiz, 34, was killed. Ruiz was killed at noon.", "killed: 1 person")]
    public void Whoever_is_named_again_counts_once(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Her brother was killed. His 4-year-old son was killed.", "killed: 1 person")]
    [InlineData("A cook was shot. The second victim, a nurse, was shot.", "injured: at least 2 people")]
    [InlineData("A cook was shot. Another cook was shot.", "injured: at least 2 people")]
    [InlineData("The toddler and his uncle were killed. The 2-year-old boy and the man were killed.", "killed: at least 2 people")]
    [InlineData("The victim was a 50-year-old cook who was killed.", "killed: 1 person")]
    [InlineData("Ana Ruiz, 41, and Ben Oduya, 9, were found dead.", "killed: at least 2 people")]
    [InlineData("A farmer and his wife were taken to a hospital. Both died.", "killed: at least 2 people")]
    [InlineData("A clerk who shot and killed a burglar was heard.", "killed: 1 person; injured: 0 people")]
    [InlineData("An officer was wounded by a man. The gunman was killed.", "killed: 1 person; injured: 1 person")]
    public void People_are_told_apart_by_tie_age_side_and_list(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A mother and her two children were killed.", "killed: at least 3 people; killed: 2 people")]
    [InlineData("A mother shot dead her husband and three sons before killing herself.", "killed: at least 5 people")]
    [InlineData("Ana Ruiz and 7-year-old Ben Oduya and 2-year-old Rosa Lind were killed.", "killed: at least 3 people")]
    [InlineData("The singer, along with 19-year-old Ben Oduya, died.", "killed: at least 2 people")]
    [InlineData("Two of the sailors, Ana Ruiz and Ben Oduya, died.", "killed: at least 2 people")]
    public void A_list_of_people_counts_all_of_it(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A farmer shot his wife and wounded an officer.", "injured: at least 2 people")]
    [InlineData("A farmer shot his son and killed her mother. He had killed his wife.", "killed: 1 person; injured: at most 1 person")]
    [InlineData("The female passenger was wounded. A male passenger was wounded.", "injured: at least 2 people")]
    [InlineData("A 16-year-old girl was wounded. 16-year-old Ana Ruiz likes to sing. Ruiz was taken to a hospital.", "injured: 1 person")]
    public void Two_of_one_sentence_are_two_and_relatives_of_two_people_may_be_one(string text, string expected) =>
        Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A farmer shot his wife before turning the gun on himself.", "killed: 1 person; injured: at most 1 person")]
    [InlineData(
        "A farmer shot his wife before turning the gun on himself. Police spoke of an attempted murder-suicide.",
        "injured: at least 2 people"
    )]
    [InlineData("A farmer turned the gun on himself. The farmer was taken to a hospital.", "injured: 1 person")]
    [InlineData("A clerk is held for killing a nurse and for the attempted murder of a cook.", "killed: 1 person")]
    public void An_attempt_kills_nobody(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Those two sailors were not injured.")]
    [InlineData("The two sailors were unharmed.")]
    [InlineData("Two other sailors were never hit by a bullet and were not hurt.")]
    public void Those_who_were_not_hurt_are_no_count_of_the_hurt(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "injured" || c.Property == "hit by gunfire");

    [Theory]
    [InlineData("A farmer shot three cooks and then committed suicide. It left four people dead.", "killed: 4 people")]
    [InlineData("Four cooks were shot. Two people were killed.", "killed: 2 people; injured: 2 people")]
    public void Where_more_died_than_were_hit_nothing_is_told_of_survivors(string text, string expected) =>
        Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Five people, including Ben Oduya, were hurt. Oduya has died.", "killed: 1 person; injured: 4 people")]
    [InlineData("Five people were hurt, including Ana Ruiz. Ruiz died.", "killed: 1 person; injured: 4 people")]
    [InlineData("Ben Oduya was one of five people hurt on Friday. Oduya died.", "killed: 1 person; injured: 1 person; injured: 4 people")]
    [InlineData("The suspect was killed. The suspect was the only one hurt.", "killed: 1 person; injured: 0 people")]
    [InlineData("Ana Ruiz was killed. Five people, including Ben Oduya, were hurt.", "killed: 1 person; injured: 5 people")]
    public void Who_died_is_taken_from_the_hurt_among_whom_he_was(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A 20-year-old sailor was wounded on Friday. A 40-year-old clerk was shot dead there in May 2017.", "injured: 1 person")]
    [InlineData("Four sailors were wounded on Friday. A clerk was shot dead there in May 2017.", "injured: 4 people")]
    [InlineData(
        "A 20-year-old sailor was wounded on Friday. A 40-year-old clerk was shot dead there on Friday.",
        "killed: 1 person; injured: 1 person"
    )]
    public void Those_of_an_earlier_event_are_left_out(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Ana Ruiz, a clerk at the shop, was killed.", "killed: 1 person")]
    [InlineData(
        "Ana Ruiz, a clerk at the shop, was killed, and Ben Oduya, a cook from the hotel, was wounded.",
        "killed: 1 person; injured: 1 person"
    )]
    public void An_aside_may_say_where(string text, string expected) => Counts(text).Should().Be(expected);

    [Fact]
    public void Who_went_to_a_hospital_before_a_suicide_was_known_is_no_count_of_the_hurt() =>
        Read.Claims("One sailor was taken to a hospital. Police call it a suicide.")
            .Where(c => c.Property == "injured")
            .Should()
            .OnlyContain(c => c.IsPart);

    [Theory]
    [InlineData("The grandson of Judge Ana Ruiz was killed.", "killed: 1 person")]
    [InlineData("Ana Ruiz's son was killed.", "killed: 1 person")]
    [InlineData("A man was charged after a shooting left a nurse dead.", "killed: 1 person")]
    [InlineData("A cook was arrested in the shooting death of a nurse.", "killed: 1 person")]
    public void Whoever_is_only_named_beside_is_not_counted(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A third sailor died on Friday. Two sailors were killed at once.", "killed: 3 people")]
    [InlineData("A fourth sailor was injured.", "injured: 4 people")]
    [InlineData("The third sailor died on Friday.", "killed: at least 1 person")]
    [InlineData("A sailor was killed. A second sailor was injured.", "killed: 1 person; injured: at least 1 person")]
    public void Who_is_one_of_several_tells_how_many(string text, string expected) => Counts(text).Should().StartWith(expected);

    [Theory]
    [InlineData("Three people were taken to hospitals.", "injured: 3 people")]
    [InlineData("Two people were killed and three were taken to a hospital.", "killed: 2 people; injured: 3 people")]
    [InlineData("Three people were taken to a meeting.", "")]
    [InlineData("A woman went to a clinic for treatment of a gunshot wound.", "injured: 1 person")]
    [InlineData("A woman was driven to the medical center.", "injured: 1 person")]
    [InlineData("A woman went to a hospital to visit her son.", "")]
    public void Who_is_taken_to_a_hospital_is_hurt(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A boy was shot dead. His aunt died of cancer in May.", "killed: 1 person; injured: 0 people")]
    [InlineData("His aunt died of cancer.", "killed: 1 person")]
    [InlineData("A cook was killed. A man was shot and survived.", "killed: 1 person; injured: 1 person")]
    [InlineData("A farmer took his own life.", "killed: 1 person")]
    [InlineData("Ana M. Ruiz was killed. Ana Ruiz was hurt.", "killed: 1 person; injured: 0 people")]
    public void The_dead_are_told_from_the_living_and_from_those_who_died_in_bed(string text, string expected) =>
        Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("A cook knew there was a risk of killing somebody.")]
    [InlineData("A cook had talked about killing himself.")]
    [InlineData("A cook was thinking of wounding a thief.")]
    public void What_is_talked_of_befalls_nobody(string text) => Counts(text).Should().NotContain("killed");

    [Theory]
    [InlineData("A man was not hurt.")]
    [InlineData("A cook nearly died.")]
    [InlineData("A man tried to kill himself.")]
    [InlineData("A gunman killed no one.")]
    [InlineData("A man could have been killed.")]
    [InlineData("The governor said after the attack that he expects to be there.")]
    [InlineData("The father of the boy spoke.")]
    [InlineData("A man shot at the wall.")]
    [InlineData("Every sailor died a little.")]
    [InlineData("A clerk said the shop was hurt by the storm.")]
    public void Nobody_is_counted_to_whom_nothing_happened(string text) => Counts(text).Should().NotContain("1 person");

    private static string Counts(string text) =>
        string.Join(
            "; ",
            Read.Claims(text)
                .Where(c => c.Kind == ClaimKind.Number && c.Property is "killed" or "injured")
                .OrderByDescending(c => c.Property == "killed")
                .ThenBy(c => c.Span)
                .Select(c => $"{c.Property}: {c.Value.Text}")
        );
}
