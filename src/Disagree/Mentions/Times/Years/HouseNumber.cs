namespace Disagree.Mentions.Times.Years;

/// <summary>Tells the number of a house from a year: "at 1917 Elm Street", "in the rear of 1024 Oak Avenue".</summary>
internal static class HouseNumber
{
    internal static bool Is(in TimeScene scene, int at) =>
        scene.IsCapital(at + 1)
        && !scene.Touches(at + 1)
        && scene.IsWord(at + 1)
        && scene.Text(at - 1) is "at" or "of" or "near" or "outside" or "block";
}
