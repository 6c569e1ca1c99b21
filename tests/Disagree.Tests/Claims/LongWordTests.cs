namespace Disagree.Tests.Claims;

/// <summary>Words that no language has, as broken pages hold them.</summary>
public sealed class LongWordTests
{
    private const int LittleRoom = 512 * 1024;

    [Fact]
    public void A_word_longer_than_a_thread_has_room_for_loses_nothing_else()
    {
        var text = $"Nine people were killed in Arvik. x{string.Concat(Enumerable.Repeat("ab", 200_000))} nine people.";
        var read = "";
        var thread = new Thread(() => read = Read.Numbers(text), LittleRoom);
        thread.Start();
        thread.Join();
        read.Should().StartWith("killed: 9 people");
    }
}
