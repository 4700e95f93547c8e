"""Runs the filter over an archive of JSON lines in parts, with Dask's worker processes.

    /usr/bin/python3 filter_archive.py archive.ndjson answers.ndjson -- npx pyogi normalize --ndjson

The archive is cut at line ends. Each part goes through a filter process of its own and is written whole or not at all, so
that Dask may run a part again when a worker dies; the parts are joined in their order. Answers never depend on where the
archive is cut: a line is answered by itself.
"""

import argparse
import os
import shutil
import signal
import subprocess
import tempfile

from distributed import Client, LocalCluster, as_completed


def cut(path, size):
    """Byte ranges of about `size` bytes that end where lines end."""
    end = os.path.getsize(path)
    ranges, start = [], 0
    with open(path, "rb") as archive:
        while start < end:
            archive.seek(min(start + size, end) - 1)
            archive.readline()
            stop = archive.tell()
            ranges.append((start, stop))
            start = stop
    return ranges


def answer(path, start, stop, part, command):
    """Runs the filter over one range and returns the file that holds its answers."""
    unfinished = f"{part}.{os.getpid()}"
    with open(path, "rb") as archive, open(unfinished, "wb") as output:
        archive.seek(start)
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output)
        left = stop - start
        while left > 0:
            chunk = archive.read(min(left, 1 << 18))
            child.stdin.write(chunk)
            left -= len(chunk)
        child.stdin.close()
        if child.wait() != 0:
            raise RuntimeError(f"{command[0]} ended with {child.returncode}")
    os.replace(unfinished, part)
    return part


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("archive")
    parser.add_argument("output")
    parser.add_argument("--workers", type=int, default=2, help="worker processes on this machine")
    parser.add_argument("--scheduler", help="address of a running scheduler; the files must be reachable from its workers")
    parser.add_argument("--part-bytes", type=int, default=8 << 20, help="bytes of the archive in one part")
    parser.add_argument("--kill", action="store_true", help="kill one worker after the first part, to see the rest done")
    parser.add_argument("command", nargs="+", help="after --, the filter")
    options = parser.parse_args()

    target = os.path.abspath(options.output)
    folder = tempfile.mkdtemp(prefix=".parts-", dir=os.path.dirname(target))
    cluster = None if options.scheduler else LocalCluster(
        n_workers=options.workers, threads_per_worker=1, processes=True, dashboard_address=None
    )
    try:
        with Client(options.scheduler or cluster) as client:
            parts = [
                client.submit(
                    answer,
                    os.path.abspath(options.archive),
                    start,
                    stop,
                    os.path.join(folder, f"{number:08d}"),
                    options.command,
                    pure=False,
                )
                for number, (start, stop) in enumerate(cut(options.archive, options.part_bytes))
            ]
            if options.kill:
                next(iter(as_completed(parts)))
                victim = sorted(client.run(os.getpid).values())[0]
                os.kill(victim, signal.SIGKILL)
                print(f"killed worker {victim}; {sum(part.done() for part in parts)} of {len(parts)} parts were done")
            files = client.gather(parts)
        joined = os.path.join(folder, "joined")
        with open(joined, "wb") as output:
            for file in files:
                with open(file, "rb") as part:
                    shutil.copyfileobj(part, output)
        os.replace(joined, target)
    finally:
        if cluster is not None:
            cluster.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
