namespace Corpus.Tool.Fixing;

/// <summary>Lines that became other lines; zero-based, ends exclusive.</summary>
internal readonly record struct LineChange(int Old, int OldEnd, int New, int NewEnd);
