using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Tests.Library;

/// <summary>From one text to the next the reader remembers nothing.</summary>
public class RememberedStateTests
{
    /// <summary>The list of rules, which is made when somebody asks, and a thread's spare arrays, which hold room and nothing that is read again.</summary>
    private static readonly string[] Known = ["RuleTable.all", "SpareArrays`1.spares"];

    [Fact]
    public void NoOtherStaticField_CanChange() =>
        typeof(ArticleReader).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && field.DeclaringType!.Name[0] != '<')
            .Select(field => field.DeclaringType!.Name + "." + field.Name).ShouldBe(Known, ignoreOrder: true);
}
