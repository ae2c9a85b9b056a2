"""Exports a corpus in shards with Dask; a worker that dies is replaced and its shard exported again."""
import argparse
import os
import shlex
import subprocess

from distributed import Client, LocalCluster


def export(texts, tables, shard, count):
    output = os.path.join(tables, f"shard-{shard:04d}")
    if not os.path.exists(output):
        corpus = shlex.split(os.environ.get("CORPUS", "corpus"))
        what = ["--shard", f"{shard}/{count}", "--format", "parquet", "--with-fingerprints"]
        subprocess.run([*corpus, "export", texts, *what, "--output", output, "--jobs", "1"], check=True)
    return output


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts")
    parser.add_argument("tables")
    parser.add_argument("--shards", type=int, default=8)
    parser.add_argument("--workers", type=int, help="so many on this machine; as many as it has cores without it")
    parser.add_argument("--scheduler", help="the address of a scheduler; without it workers on this machine")
    args = parser.parse_args()
    os.makedirs(args.tables, exist_ok=True)
    with Client(args.scheduler or LocalCluster(n_workers=args.workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)) as client:
        shards = [client.submit(export, args.texts, args.tables, i, args.shards, pure=False, retries=3) for i in range(1, args.shards + 1)]
        for output in client.gather(shards):
            print(output)


if __name__ == "__main__":
    main()
