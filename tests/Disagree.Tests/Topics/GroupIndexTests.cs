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
        index.Of(["flood", "fire", "storm"]).Should().Equal(3, 7);
        index.Of(["storm"]).Should().BeEmpty();
    }
}
