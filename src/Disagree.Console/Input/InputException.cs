namespace Disagree.Tool.Input;

/// <summary>Input that cannot be read: which file, where in it, what was expected and what was found.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    internal static InputException At(string place, string expected, string found) =>
        new($"{place}: expected {expected} but found {found}.");
}
