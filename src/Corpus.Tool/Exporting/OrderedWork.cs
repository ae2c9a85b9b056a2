namespace Corpus.Tool.Exporting;

/// <summary>Work that is prepared on several threads and finished in order on one.</summary>
internal static class OrderedWork
{
    /// <summary>So many items for each thread are prepared or wait to be finished at most.</summary>
    private const int Ahead = 8;

    /// <summary>Prepares each of the <paramref name="items"/> on <paramref name="jobs"/> threads and calls what <paramref name="prepare"/> returned in the
    /// order of the items, on the caller's thread.</summary>
    public static void Run<T>(IEnumerable<T> items, Func<T, Action> prepare, int jobs)
    {
        if (jobs <= 1)
        {
            foreach (var item in items) prepare(item)();
            return;
        }
        using var stopped = new CancellationTokenSource();
        var threads = new TaskFactory(stopped.Token, TaskCreationOptions.None, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var waiting = new Queue<Task<Action>>();
        try
        {
            foreach (var item in items)
            {
                waiting.Enqueue(threads.StartNew(() => prepare(item)));
                if (waiting.Count >= jobs * Ahead) Finish(waiting.Dequeue());
            }
            while (waiting.Count > 0) Finish(waiting.Dequeue());
        }
        finally
        {
            // What was begun may use what the caller is about to close.
            stopped.Cancel();
            foreach (var task in waiting) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Finish(Task<Action> prepared) => prepared.GetAwaiter().GetResult()();
}
