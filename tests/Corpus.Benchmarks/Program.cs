using System.CommandLine;
using System.Reflection;
using BenchmarkDotNet.Running;
using Corpus.Benchmarks.Builds;
using Corpus.Benchmarks.Driver;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Reader;
using Corpus.Benchmarks.Texts;

var corpus = new Option<string?>("--corpus") { Description = "A folder of .txt or .jsonl texts; without it texts are made." };
var count = new Option<int>("--count") { Description = "How many texts.", DefaultValueFactory = _ => 1000 };
var passes = new Option<int>("--passes") { Description = "How many passes the median is taken of.", DefaultValueFactory = _ => 7 };
var longest = new Option<int>("--longest") { Description = "The longest text in characters.", DefaultValueFactory = _ => 10_000_000 };
var folder = new Argument<string>("folder") { Description = "Where the texts are written." };

var make = new Command("make", "Writes invented articles below a folder.") { folder, count };
make.SetAction(r => TextMaker.Write(r.GetValue(folder)!, r.GetValue(count)));

var reader = new Command("reader", "Prints the reader's speed and allocation by room.") { corpus, count, passes };
reader.SetAction(r => ReaderTable.Print(CorpusTexts.Load(r.GetValue(corpus), r.GetValue(count)), r.GetValue(passes), Console.Out));

var doubling = new Command("doubling", "Prints how the reader's time grows with one text's length.") { longest };
doubling.SetAction(r => DoublingTable.Print(r.GetValue(longest), Console.Out));

var run = new Command("run", "Runs the BenchmarkDotNet benchmarks; other arguments go to BenchmarkDotNet.") { corpus };
run.TreatUnmatchedTokensAsErrors = false;
run.SetAction(r =>
{
    Environment.SetEnvironmentVariable(CorpusFolder.Variable, r.GetValue(corpus) is { } path ? Path.GetFullPath(path) : null);
    // In this process: a project that BenchmarkDotNet writes would inherit this repository's package versions, and does not restore.
    BenchmarkSwitcher.FromAssembly(typeof(ReaderTable).Assembly).Run(["--inProcess", .. r.UnmatchedTokens]);
});

var fields = new Option<bool>("--fields") { Description = "Compare with and without a record of six fields, which every text has in its front matter." };
var driver = new Command("driver", "Prints what a change costs in the generator driver.") { corpus, count, fields };
driver.SetAction(r =>
{
    var texts = CorpusTexts.Load(r.GetValue(corpus), r.GetValue(count));
    if (r.GetValue(fields)) DriverTable.PrintFields(texts, Console.Out);
    else DriverTable.Print(texts, Console.Out);
});

var runs = new Option<int>("--runs") { Description = "How many builds the median is taken of.", DefaultValueFactory = _ => 3 };
var only = new Option<string[]>("--only") { Description = "Only the ways whose name holds one of these words.", AllowMultipleArgumentsPerToken = true };
var builds = new Command("builds", "Prints what whole builds cost, by the way the texts are carried.") { count, runs, only, fields };
builds.SetAction(r => BuildTable.Print(Stated("RepositoryRoot"), Stated("PackageVersion"), r.GetValue(count), r.GetValue(runs), r.GetValue(only)
    ?? [], r.GetValue(fields), Console.Out));

string Stated(string key) => typeof(ReaderTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

// The measured command's own options are not ours to read.
if (args is ["measure", var file, .. var words]) return ProcessMeter.Measure(file, words);

var root = new RootCommand("Measures Corpus.Generators.") { make, reader, doubling, driver, builds, run };
return root.Parse(args).Invoke();
