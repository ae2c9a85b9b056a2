using System.Text.RegularExpressions;
using Corpus.Tool.Exporting.Tables;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Tests;

/// <summary>samples/Cluster: shards are together a single run, and SQL over them says what the report says.</summary>
public class ClusterSampleTests
{
    private const int Shards = 3;

    private static readonly string Tool = $"dotnet {typeof(CorpusCommand).Assembly.Location}";

    [Fact]
    public void QuestionsOverTheShards_GetTheAnswersOfASingleRun()
    {
        using var texts = Texts();
        using var output = new TextsInFolder();
        for (int i = 1; i <= Shards; i++)
            ToolRun.Of("export", texts.Path, "--shard", $"{i}/{Shards}", "--format", "parquet", "--with-fingerprints", "-o",
                output.FullPath($"shard-000{i}")).Code.ShouldBe(0);
        ToolRun.Of("export", texts.Path, "--format", "sqlite", "-o", output.FullPath("whole.sqlite")).Code.ShouldBe(0);
        using var whole = new SqliteConnection($"Data Source={output.FullPath("whole.sqlite")};Pooling=False;Mode=ReadOnly");
        whole.Open();
        var answers = Answers(output.Path);
        answers.Count.ShouldBe(4);
        answers[0].ShouldBe(ExportTablesTests.Rows(whole, """
            SELECT person, COUNT(*) AS quotes FROM quotes JOIN speakers USING (speaker_id) WHERE person IS NOT NULL GROUP BY person ORDER BY quotes DESC, person
            """));
        answers[0].ShouldContain(row => row.StartsWith("Zoë Krantz|"));
        answers[1].Select(row => string.Join('|', row.Split('|')[1..])).Order().ShouldBe(ExportTablesTests.Rows(whole, """
            SELECT COUNT(DISTINCT article_id), COUNT(*) FROM echoes JOIN quotes USING (quote_id) GROUP BY echo_id
            """).Order());
        answers[2].ShouldBe(ExportTablesTests.Rows(whole, """
            SELECT outlet, COUNT(DISTINCT a.article_id), COUNT(*) FROM quotes JOIN articles a USING (article_id) GROUP BY outlet ORDER BY 2 DESC
            """));
        answers[2].Count.ShouldBe(2);
        var pair = answers[3].ShouldHaveSingleItem().Split('|');
        pair[..2].ShouldBe(["long/first", "long/second"]);
        int.Parse(pair[2]).ShouldBeInRange(70, 99);
        ToolRun.Of("check", texts.Path, "--rule", "CORP4002").Lines.Select(l => l.Split('(')[0]).ShouldBe(
            [texts.FullPath("long/first.txt"), texts.FullPath("long/second.txt")]);
    }

    [Fact]
    public void TheJobArray_ExportsItsShards_AndATaskThatIsStartedAgainDoesNothingTwice()
    {
        if (OperatingSystem.IsWindows()) return;
        using var texts = Texts();
        using var output = new TextsInFolder();
        for (int i = 1; i <= Shards; i++) RunTask(i);
        var before = Directory.GetFiles(output.Path, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        before.Count.ShouldBe(Shards * 9);
        RunTask(2);
        Directory.GetFiles(output.Path, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc).ShouldBe(before);
        ShardsAreASingleRun(texts, output);

        void RunTask(int task) => Finish(ShellProcess.Run("/bin/bash", [Sample("export.slurm"), texts.Path, output.Path], new()
        {
            ["CORPUS"] = Tool, ["SLURM_ARRAY_TASK_ID"] = $"{task}", ["SLURM_ARRAY_TASK_MAX"] = $"{Shards}", ["SLURM_CPUS_PER_TASK"] = "2",
        }));
    }

    [WhereSlurmIs]
    public void SlurmsJobArray_IsASingleRun_AlsoWhenAWorkerIsKilled()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var texts = Texts();
        using var output = new TextsInFolder();
        using var scripts = new TextsInFolder();
        // The first one that runs is killed.
        string corpus = scripts.Write("corpus", $"if mkdir '{scripts.FullPath("killed")}' 2> /dev/null; then kill -9 $$; fi\nexec {Tool} \"$@\"\n");
        using var slurm = new SlurmCluster(processors: 4);
        var run = slurm.RunArray(Shards, new() { ["CORPUS"] = $"bash {corpus}" }, Sample("export.slurm"), texts.Path, output.Path);
        run.Code.ShouldBe(0, run.Error + slurm.Logs());
        Directory.Exists(scripts.FullPath("killed")).ShouldBeTrue();
        ShardsAreASingleRun(texts, output);
    }

    [WhereDaskIs]
    public void TheDaskScript_IsASingleRun_AlsoWhenAWorkerIsKilled()
    {
        using var texts = Texts();
        using var output = new TextsInFolder();
        using var scripts = new TextsInFolder();
        // The first one that runs kills the worker that started it.
        string corpus = scripts.Write("corpus", $"if mkdir '{scripts.FullPath("killed")}' 2> /dev/null; then kill -9 $PPID; exit 1; fi\n{Tool} \"$@\"\n");
        Finish(ShellProcess.Run(WhereDaskIsAttribute.Python!, [Sample("export_dask.py"), texts.Path, output.Path, "--shards", $"{Shards}"], new()
        {
            ["CORPUS"] = $"bash {corpus}",
        }));
        Directory.Exists(scripts.FullPath("killed")).ShouldBeTrue();
        ShardsAreASingleRun(texts, output);
    }

    [Fact]
    public void TheWordsForOtherEngines_SurviveABadLine()
    {
        if (OperatingSystem.IsWindows()) return;
        // As Spark's pipe and Hadoop's mapper start it; both take another exit code than 0 for a task that failed.
        var words = Regex.Matches(File.ReadAllText(Sample("README.md")), @"corpus export - --jobs[^\]]*\]").Select(m => m.Value.Replace("\\$", "$")).ToList();
        words.Count.ShouldBe(2);
        foreach (string command in words)
        {
            string line = command.Replace("corpus ", Tool + " ");
            var run = ShellProcess.Run("/bin/bash", ["-c", "printf '%s\\n' '{\"id\":\"a\",\"text\":\"One\"}' 'no record' | bash -c '" + line + "'"]);
            run.Code.ShouldBe(0, run.Error);
            run.Lines.Select(l => l[..9]).ShouldBe(["{\"id\":\"a\"", "{\"line\":2"]);
        }
    }

    // Enough for a name to be spelled otherwise in another shard.
    private static TextsInFolder Texts()
    {
        var folder = new TextsInFolder();
        string[] names = ["Zoë Krantz", "Zoe Krantz", "Zoë Krantz", "Per A. Strand", "Per Strand", "Krantz", "Ann Berg", "Mia Holm"], said =
            ["The quay stays closed until the ice is gone", "Nobody asked the ferrymen about the fees", "We will open the mill again before the winter comes"];
        for (int i = 0; i < 90; i++)
            folder.Write($"{i % 7}/t{i}.txt", $"---\noutlet: {(i % 3 == 0 ? "Gazette" : "Herald")}\n---\nThe quay of number {i} is closed\n\n"
                + $"The council met on Monday.\n\n“{said[i % said.Length]},” said {names[i % names.Length]}, the harbour master.\n\n"
                + $"“Quay {i} will cost {i} million crowns this year,” {names[(i + 3) % 5]} said.\n");
        string[] body = [.. Enumerable.Range(0, 30).Select(i => $"On day {i} the crew of boat {i * 7} went out at {i % 12} and came home with {i * 13} boxes of cod.")];
        folder.Write("long/first.txt", "The log of the harbour\n\n" + string.Join("\n\n", body) + "\n");
        body[12] = "Nobody went out on this day, for the storm had taken the lights of the pier.";
        folder.Write("long/second.txt", "The log of the harbour, once more\n\n" + string.Join("\n\n", body) + "\n");
        return folder;
    }

    private static List<List<string>> Answers(string folder)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        ExportTablesTests.Rows(duck, $"SET file_search_path = '{folder}'");
        string sql = string.Join('\n', File.ReadAllLines(Sample("questions.sql")).Where(line => !line.StartsWith("--")));
        return [.. sql.Split(";\n").Where(s => s.Trim().Length > 0).Select(s => (Sql: s, Rows: ExportTablesTests.Rows(duck, s)))
            .Where(a => a.Sql.TrimStart().StartsWith("SELECT")).Select(a => a.Rows)];
    }

    // Names and repetitions over the corpus are the one thing that a shard cannot know.
    private static void ShardsAreASingleRun(TextsInFolder texts, TextsInFolder output)
    {
        Directory.GetFileSystemEntries(output.Path).Select(Path.GetFileName).Order().ShouldBe(Enumerable.Range(1, Shards).Select(i => $"shard-{i:D4}"));
        using var single = new TextsInFolder();
        string whole = single.FullPath("whole");
        ToolRun.Of("export", texts.Path, "--format", "parquet", "--with-fingerprints", "-o", whole).Code.ShouldBe(0);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        foreach (var table in CorpusTables.All.Where(t => t != CorpusTables.Repetitions))
        {
            string columns = string.Join(", ", table.Columns.Where(c => c.Name != "person").Select(c => c.Name)), keys = string.Join(", ",
                table.Columns.Take(table.KeyLength).Select(c => c.Name));
            var rows = ExportTablesTests.Rows(duck, $"SELECT {columns} FROM '{whole}/{table.Name}.parquet' ORDER BY {keys}");
            ExportTablesTests.Rows(duck, $"SELECT {columns} FROM '{output.Path}/shard-*/{table.Name}.parquet' ORDER BY {keys}").ShouldBe(rows, table.Name);
            if (table == CorpusTables.Articles) rows.Count.ShouldBe(92);
        }
    }

    private static string Sample(string file) => Repository.PathOf("samples/Cluster/" + file);

    private static void Finish(ToolRun run) => run.Code.ShouldBe(0, run.Error + run.Output);

    private sealed class WhereDaskIsAttribute : FactAttribute
    {
        public WhereDaskIsAttribute()
        {
            if (Python is null) Skip = "Dask is not installed here; apt-get install python3-distributed brings it.";
        }

        public static string? Python { get; } = ((string[])["python3", "/usr/bin/python3"]).FirstOrDefault(HasDask);

        private static bool HasDask(string python)
        {
            try
            {
                return ShellProcess.Run(python, ["-c", "import distributed"]).Code == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }
}
