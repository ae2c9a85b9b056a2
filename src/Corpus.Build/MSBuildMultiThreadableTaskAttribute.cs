namespace Microsoft.Build.Framework;

/// <summary>Says that a task may run in MSBuild's own process beside others: it uses neither the current folder nor the environment. MSBuild looks for the
/// attribute by its name, so that a task built for an older MSBuild can have it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
