using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Corpus.Tool.Tests;

/// <summary>Slurm with one node, this machine, on its loopback: daemons of its own below a folder that is gone afterwards, whatever Slurm is set up
/// here.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SlurmCluster : IDisposable
{
    private readonly TextsInFolder folder = new();
    private readonly List<Process> daemons = [];

    /// <param name="processors">So many the node says it has.</param>
    public SlurmCluster(int processors)
    {
        File.WriteAllBytes(folder.FullPath("munge.key"), RandomNumberGenerator.GetBytes(1024));
        File.SetUnixFileMode(folder.FullPath("munge.key"), UnixFileMode.UserRead);
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        Directory.CreateDirectory(folder.FullPath("state"));
        Directory.CreateDirectory(folder.FullPath("spool"));
        string configuration = folder.Write("slurm.conf", Configuration(processors));
        Environment = new() { ["SLURM_CONF"] = configuration };
        Start("munged", "--foreground", "--force", $"--key-file={folder.FullPath("munge.key")}", $"--socket={folder.FullPath("munge.socket")}",
            $"--pid-file={folder.FullPath("munged.pid")}", $"--log-file={folder.FullPath("munged.log")}", $"--seed-file={folder.FullPath("munge.seed")}");
        Wait(() => File.Exists(folder.FullPath("munge.socket")));
        Start("slurmctld", "-D", "-i");
        Start("slurmd", "-D", "-N", System.Environment.MachineName);
        Wait(() => ShellProcess.Run("/usr/bin/sinfo", ["--noheader", "--format=%t"], Environment) is { Code: 0 } state && state.Output.Trim() == "idle");
    }

    /// <summary>What a command of Slurm needs to find this cluster.</summary>
    public Dictionary<string, string> Environment { get; }

    /// <summary>Runs a script as a job array and waits for its end; returns the exit code of sbatch, which is the highest one of the tasks.</summary>
    /// <param name="tasks">The number of tasks.</param>
    /// <param name="environment">What the tasks find in their environment.</param>
    /// <param name="script">The script and its arguments.</param>
    public ToolRun RunArray(int tasks, Dictionary<string, string> environment, params string[] script) =>
        ShellProcess.Run("/usr/bin/sbatch", ["--wait", $"--array=1-{tasks}", $"--output={folder.FullPath("task-%a.log")}", .. script],
            environment.Concat(Environment).ToDictionary());

    /// <summary>What the daemons and the tasks wrote, for the message of a test that fails.</summary>
    public string Logs() => string.Join('\n', Directory.GetFiles(folder.Path, "*.log").Select(f => $"{Path.GetFileName(f)}:\n{File.ReadAllText(f)}"));

    public void Dispose()
    {
        foreach (var daemon in Enumerable.Reverse(daemons))
        {
            daemon.Kill(entireProcessTree: true);
            daemon.WaitForExit();
            daemon.Dispose();
        }
        folder.Dispose();
    }

    // A job that goes back into the queue waits until its credential has expired, for which Slurm takes no less than five seconds.
    private string Configuration(int processors) => $"""
        ClusterName=test
        SlurmctldHost={System.Environment.MachineName}(127.0.0.1)
        SlurmctldPort={FreePort()}
        SlurmdPort={FreePort()}
        AuthType=auth/munge
        CredType=cred/munge
        AuthInfo=socket={folder.FullPath("munge.socket")},cred_expire=5
        SlurmUser={System.Environment.UserName}
        SlurmdUser={System.Environment.UserName}
        StateSaveLocation={folder.FullPath("state")}
        SlurmdSpoolDir={folder.FullPath("spool")}
        SlurmctldPidFile={folder.FullPath("slurmctld.pid")}
        SlurmdPidFile={folder.FullPath("slurmd.pid")}
        SlurmctldLogFile={folder.FullPath("slurmctld.log")}
        SlurmdLogFile={folder.FullPath("slurmd.log")}
        ProctrackType=proctrack/linuxproc
        TaskPlugin=task/none
        SwitchType=switch/none
        MpiDefault=none
        SelectType=select/cons_tres
        SelectTypeParameters=CR_CPU
        SchedulerParameters=batch_sched_delay=1,sched_interval=1
        SlurmdParameters=config_overrides
        NodeName={System.Environment.MachineName} NodeAddr=127.0.0.1 CPUs={processors}
        PartitionName=main Nodes={System.Environment.MachineName} Default=YES MaxTime=INFINITE State=UP

        """;

    private void Start(string daemon, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/sbin/" + daemon, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (daemon != "munged") start.Environment["SLURM_CONF"] = Environment["SLURM_CONF"];
        var process = Process.Start(start)!;
        // Nobody reads what is in the log as well, and a full pipe would stop it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        daemons.Add(process);
    }

    private void Wait(Func<bool> isReady)
    {
        for (int i = 0; i < 300; i++)
        {
            if (isReady()) return;
            if (daemons.Find(d => d.HasExited) is not null) break;
            Thread.Sleep(100);
        }
        string logs = Logs();
        Dispose();
        throw new InvalidOperationException(logs);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs Slurm, which only root sets up.</summary>
internal sealed class WhereSlurmIsAttribute : FactAttribute
{
    private static readonly string[] Needed = ["/usr/sbin/slurmctld", "/usr/sbin/slurmd", "/usr/sbin/munged", "/usr/bin/sbatch"];

    public WhereSlurmIsAttribute()
    {
        if (!Needed.All(File.Exists)) Skip = "Slurm is not installed here; apt-get install slurm-wlm munge brings it.";
        else if (!Environment.IsPrivilegedProcess) Skip = "Slurm's node is started by root alone.";
    }
}
