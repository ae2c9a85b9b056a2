namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Reflection;
    using global::System.Runtime.ExceptionServices;

    /// <summary>Makes an article's quotations of their class. A lambda for each article would cost every build its compilation.</summary>
    [ExcludeFromCodeCoverage]
    internal static class NamedQuotes
    {
#if NET5_0_OR_GREATER
        internal static T Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>(Article article)
#else
        internal static T Of<T>(Article article)
#endif
            where T : QuoteList
        {
            try
            {
                return (T)Activator.CreateInstance(typeof(T), BindingFlags.Instance | BindingFlags.NonPublic, null, new object[] { article }, null)/*!*/;
            }
            catch (TargetInvocationException wrapped) when (wrapped.InnerException != null)
            {
                ExceptionDispatchInfo.Capture(wrapped.InnerException).Throw();
                throw;
            }
        }
    }
}
