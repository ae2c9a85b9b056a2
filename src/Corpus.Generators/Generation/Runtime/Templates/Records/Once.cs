namespace Corpus.Template.Records
{
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Threading;

    /// <summary>What is made when it is first asked for, by whichever thread is first. Each of the two is called by one name alone, because the compiler weighs
    /// every overload of Volatile and of Interlocked at every call.</summary>
    [ExcludeFromCodeCoverage]
    internal static class Once
    {
        internal static T/*?*/ Made<T>(ref T/*?*/ place)
            where T : class
        {
            return Volatile.Read(ref place);
        }

        internal static T Keep<T>(ref T/*?*/ place, T made)
            where T : class
        {
            return Interlocked.CompareExchange(ref place, made, null/*!*/) ?? made;
        }
    }
}
