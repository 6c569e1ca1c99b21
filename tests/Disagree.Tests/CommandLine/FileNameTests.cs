using Disagree.Tool.Input;

namespace Disagree.Tests.CommandLine;

/// <summary>Files on the command line → the ids of their articles.</summary>
public sealed class FileNameTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders() =>
        Ids(Write("reuters/story.txt"), Write("bbc/story.txt"), Write("cnn/other.txt"))
            .Should()
            .Equal("reuters/story.txt", "bbc/story.txt", "other.txt");

    [Fact]
    public void As_many_folders_are_named_as_tell_them_apart() =>
        Ids(Write("a/may/story.txt"), Write("b/may/story.txt")).Should().Equal("a/may/story.txt", "b/may/story.txt");

    [Fact]
    public void Lines_of_files_of_one_name_are_told_apart() =>
        Ids(Write("a/lines.jsonl", "{\"text\":\"x\"}"), Write("b/lines.jsonl", "{\"text\":\"y\"}"))
            .Should()
            .Equal("a/lines.jsonl(1)", "b/lines.jsonl(1)");

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var path = Write("reuters/story.txt");
        Ids(path, path, Path.GetDirectoryName(path)!).Should().Equal("story.txt");
    }

    [Fact]
    public void Ids_that_files_give_themselves_stay()
    {
        var paths = (Write("a/story.txt", "---\nid: one\n---\nNine fled."), Write("b/story.txt"));
        Ids(paths.Item1, paths.Item2).Should().Equal("one", "story.txt");
    }

    [Fact]
    public void Ids_that_two_files_give_themselves_are_refused()
    {
        var paths = (Write("a/story.txt", "---\nid: one\n---\nNine fled."), Write("b/story.txt", "---\nid: one\n---\nTen fled."));
        var read = () => Ids(paths.Item1, paths.Item2);
        read.Should().Throw<InputException>().WithMessage("*story.txt: expected every article to have an id of its own but found \"one\"*");
    }

    private static IEnumerable<string> Ids(params string[] paths) =>
        ArticlePaths.Read(paths, Stream.Null, TextWriter.Null).ConvertAll(a => a.Id);

    private string Write(string name, string text = "Nine men fled.")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
        return folder.Write(name, text);
    }
}
