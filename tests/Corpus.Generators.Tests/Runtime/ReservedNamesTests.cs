using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Tests.Runtime;

public class ReservedNamesTests
{
    private static string[] Ask(string expression) => new Consumer
    {
        Corpus = SampleCorpus.Packed,
        Source = $$"""
            using System;
            using System.Linq;
            using System.Reflection;
            using Newsroom.Corpus;
            internal static class Probe
            {
                private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
                internal static string Run() => string.Join(" ", {{expression}});
            }
            """,
    }.Run().Split(' ');

    [Fact]
    public void WhatTheIndexesHaveThemselves_NoMemberMayBeCalled()
    {
        string[] own = Ask("new[] { typeof(Articles), typeof(Speakers), typeof(Outlets) }.SelectMany(t => t.GetMembers(All)).Select(m => m.Name).Where(n => !n.StartsWith(\"get_\")).Distinct()");

        own.ShouldContain("TryFind");
        own.Except(ReservedNames.OfIndexes).ShouldBeEmpty();
        own.Except(RuntimeSource.ReservedIndexNames).ShouldBeEmpty();
    }

    [Fact]
    public void WhatAListOfQuotationsHasItself_NoQuotationMayBeCalled()
    {
        string[] own = Ask("new[] { typeof(QuoteList), typeof(QuoteList).BaseType }.SelectMany(t => t.GetMembers(All)).Where(m => !m.Name.Contains('.') && !(m is ConstructorInfo) && !(m is FieldInfo) && !(m is MethodInfo i && (i.IsPrivate || i.IsSpecialName))).Select(m => m.Name).Distinct()");

        own.ShouldContain("Read");
        own.Except(ReservedNames.OfQuotations).ShouldBeEmpty();
        own.Except(RuntimeSource.ReservedQuoteNames).ShouldBeEmpty();
    }

    [Fact]
    public void TheGeneratedTypes_AreThoseThatEmittedOnesLeaveAlone()
    {
        string[] own = Ask("typeof(Articles).Assembly.GetTypes().Where(t => t.Namespace == \"Newsroom.Corpus\" && !t.IsNested).Select(t => t.Name.Split('`')[0]).Append(\"Records\").Distinct()");

        own.Order(StringComparer.Ordinal).ShouldBe(RuntimeSource.TypeNames);
    }
}
