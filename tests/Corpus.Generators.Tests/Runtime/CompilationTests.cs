using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Runtime;

public class CompilationTests
{
    // Names that are also in our usings, in namespaces around ours: ours must win.
    private const string Hostile = """
        namespace Newsroom
        {
            internal class Array { }
            internal class Stream { }
            internal class Encoding { }
            internal class List { }
            internal class DateOnly { }
            internal class StringBuilder { }
            internal class Interlocked { }
            internal class Quote { }
        }
        """;

    public static TheoryData<LanguageVersion, bool, bool, bool, bool> Configurations()
    {
        var all = new TheoryData<LanguageVersion, bool, bool, bool, bool>();
        foreach (var language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
            LanguageVersion.CSharp12, LanguageVersion.LatestMajor, LanguageVersion.Latest, LanguageVersion.Preview })
            foreach (bool standard in new[] { false, true })
            {
                // Each carrier meets each kind of consumer, in every other language version.
                bool literals = standard == ((int)language % 2 == 0);
                all.Add(language, language >= LanguageVersion.CSharp8 && !literals, standard, literals, all.Count() % 4 < 2);
            }
        return all;
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void TheRunTime_CompilesWithoutAWarning(LanguageVersion language, bool nullable, bool standard, bool literals, bool isPublic)
    {
        var consumer = new Consumer
        {
            Language = language,
            Nullable = nullable,
            IsNetStandard = standard,
            Literals = literals,
            IsPublic = isPublic,
            CheckOverflow = literals,
            Source = Hostile,
            Corpus = PackedCorpus.Of(("a.txt", "A harbour opens\n\n\"We are glad,\" said Ann Lee.\n")),
        };

        consumer.Diagnostics().ShouldBeEmpty();
    }
}
