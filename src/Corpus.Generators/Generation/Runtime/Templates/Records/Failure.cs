namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>What can be wrong with the records, each with its remedy.</summary>
    [ExcludeFromCodeCoverage]
    internal static class Failure
    {
        internal static InvalidOperationException Changed() => new InvalidOperationException("The texts changed since this program was built; build it again");

        internal static InvalidOperationException Missing(string resource) => new InvalidOperationException("The texts are not in this program: the resource \"" + resource + "\" is missing; build it again with the targets of Corpus.Generators, which pack the texts");

        internal static InvalidOperationException Corrupt(string resource) => new InvalidOperationException("The texts in this program cannot be read: the resource \"" + resource + "\" is damaged or was packed by another version of Corpus.Generators; clean the project and build it again");
    }
}
