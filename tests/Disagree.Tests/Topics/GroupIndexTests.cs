using Disagree.Topics;
using Disagree.Topics.Indexes;

namespace Disagree.Tests.Topics;

public sealed class GroupIndexTests
{
    [Fact]
    public void Groups_come_in_their_order_and_once_whatever_keys_lead_to_them()
    {
        var index = new GroupIndex<string>();
        index.Add(["fire"], 7);
        index.Add(["fire", "flood"], 3);
        index.Add(["flood"], 7);
        index.Add(["fire"], 7);
        index.Of(["flood", "fire", "storm"], 9).Should().Equal(3, 7);
        index.Of(["storm"], 9).Should().BeEmpty();
    }

    [Fact]
    public void Of_very_many_groups_those_under_the_rarest_key_come_in()
    {
        var index = new GroupIndex<string>();
        for (var group = 0; group < 9; group++)
        {
            index.Add(group == 8 ? ["fire", "flood"] : ["fire"], group);
        }

        index.Of(["fire", "flood"], 3).Should().Equal(0, 1, 8);
    }
}
