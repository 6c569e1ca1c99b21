using System.Text;
using Disagree.Reports.Json;
using Disagree.Tests.Reports;

namespace Disagree.Tests.Json;

/// <summary>JSON that is written piece by piece is the same, wherever the pieces end.</summary>
public sealed class WriteJsonTests
{
    [Theory]
    [InlineData("\"plain\"", "\"plain\"")]
    [InlineData("\"a\u202Eb\u2066c\u061Cd\"", "\"a\\u202Eb\\u2066c\\u061Cd\"")]
    [InlineData("\"“é” – د – €\"", "\"“é” – د – €\"")]
    [InlineData("\"\u200E\u200F\"", "\"\\u200E\\u200F\"")]
    public void Characters_that_turn_the_direction_are_escaped_wherever_a_piece_ends(string json, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        foreach (var length in Enumerable.Range(1, bytes.Length))
        {
            using var target = new MemoryStream();
            using (var escaper = new DirectionEscaper(target))
            {
                foreach (var piece in bytes.Chunk(length))
                {
                    escaper.Write(piece);
                }
            }

            Encoding.UTF8.GetString(target.ToArray()).Should().Be(expected);
        }
    }

    [Fact]
    public void A_report_written_to_a_stream_is_the_report_in_bytes()
    {
        using var stream = new MemoryStream();
        SampleReport.Make().WriteJson(stream);
        stream.ToArray().Should().Equal(SampleReport.Make().ToJsonUtf8());
    }
}
