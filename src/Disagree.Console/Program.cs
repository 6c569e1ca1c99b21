using System.Text;
using Disagree.Tool;

await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
await using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
return await Application.RunAsync(
    args,
    new Streams(Console.OpenStandardInput(), output, error) { ColourWidth = Terminal.ColourWidth, ShowsProgress = Terminal.ShowsProgress }
);
