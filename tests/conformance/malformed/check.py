#!/usr/bin/env python3
"""Runs a runner over every malformed file: it must exit with code 2, count nothing, and name file and line.

Usage: python3 tests/conformance/malformed/check.py COMMAND...     such as: check.py node tests/conformance/run.mjs
expected.tsv names the line, and the path within the JSON where that has one answer; empty cells are not checked.
Exit code 0: all were refused; 1: not so.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def mistakes(command, name, line):
    run = subprocess.run([*command, HERE / name], capture_output=True, text=True, check=False)
    if run.returncode != 2:
        yield f"exit code {run.returncode} instead of 2"
    if " passed, " in run.stdout:
        yield "counted cases"
    if line and f"{name}:{line}" not in run.stderr.replace(", line ", ":").replace("(", ":"):
        yield f"does not name {name}:{line}, but says: {run.stderr.strip()[-200:]}"


def main(command):
    rows = [row.split("\t") for row in (HERE / "expected.tsv").read_text("utf-8").splitlines()[1:]]
    files = {path.name for path in HERE.iterdir() if path.suffix in (".json", ".ndjson")}
    failed = len(files ^ {row[0] for row in rows})
    print(*sorted(f"{name}: not both a file and a row" for name in files ^ {row[0] for row in rows}), sep="\n", end="")
    for name, line, _ in rows:
        found = list(mistakes(command, name, line))
        failed += bool(found)
        print(*[f"FAILED {name}: {text}\n" for text in found], sep="", end="")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
