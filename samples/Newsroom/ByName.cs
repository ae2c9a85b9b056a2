using Spectre.Console;

namespace Newsroom;

/// <summary>What the compiler knows by name. Only <c>ByName.Seeds.cs</c> names anything, and only seeds/ has these names.</summary>
internal static partial class ByName
{
    public static void Print(IAnsiConsole console) => PrintSeeds(console);

    static partial void PrintSeeds(IAnsiConsole console);
}
