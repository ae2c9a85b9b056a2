using System.Globalization;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>How the tasks report rows of the rule table.</summary>
internal static class TaskLog
{
    /// <summary>Reports <paramref name="rule"/> in <paramref name="file"/> at its own severity, error or warning.</summary>
    public static void Report(this TaskLoggingHelper log, Rule rule, string? file, params string[] arguments)
    {
        string message = string.Format(CultureInfo.InvariantCulture, rule.Message, arguments);
        if (rule.Severity == Severity.Error) log.LogError(null, rule.Id, null, file, 0, 0, 0, 0, "{0}", message);
        else log.LogWarning(null, rule.Id, null, file, 0, 0, 0, 0, "{0}", message);
    }
}
