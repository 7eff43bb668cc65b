#!/usr/bin/env python3
"""The score of mutation reports by room and file, and the survivors that nobody has explained.

Usage: python3 summary.py SURVIVORS.tsv REPORT.json...
A file that stands in several reports counts as in the last one.
Exit code 0: every survivor is explained; 1: not so.
"""

import json
import sys
from collections import Counter

WIDEST = 90
TRIED = {"Killed": "killed", "Timeout": "killed", "Survived": "survived", "NoCoverage": "survived"}


def text_at(source, location):
    """What the mutant replaces, on one line."""
    start, end = location["start"], location["end"]
    lines = source.splitlines()[start["line"] - 1:end["line"]]
    lines[-1] = lines[-1][:end["column"] - 1]
    lines[0] = lines[0][start["column"] - 1:]
    return short(" ".join(lines))


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= WIDEST else text[:WIDEST - 1] + "…"


def explained(path):
    """Rows of file, original, replacement and why; one row stands for every mutant with these words."""
    with open(path, encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if line.strip()]
    return {tuple(row[:3]): row[3] for row in rows[1:]}


def latest(reports):
    """File name: its report, for files with a mutant that was tried."""
    files = {}
    for path in reports:
        with open(path, encoding="utf-8") as stream:
            content = json.load(stream)
        for file_path, file in content["files"].items():
            tried = [mutant for mutant in file["mutants"] if mutant["status"] in TRIED]
            if tried:
                files["/".join(file_path.replace("\\", "/").split("/")[-2:])] = (file["source"], tried)
    return files


def main(survivors, reports):
    known, used, unknown, files = explained(survivors), set(), [], {}
    for name, (source, mutants) in latest(reports).items():
        files[name] = Counter()
        for mutant in mutants:
            files[name][TRIED[mutant["status"]]] += 1
            if TRIED[mutant["status"]] == "killed":
                continue
            key = (name, text_at(source, mutant["location"]), short(mutant["replacement"]))
            if key in known:
                used.add(key)
                files[name]["explained"] += 1
            else:
                unknown.append((mutant["location"]["start"]["line"], mutant["mutatorName"], mutant["status"], key))

    print("\n| file | mutants | killed | survived | of these explained | score |\n|---|---|---|---|---|---|")
    for room in sorted({name.split("/")[0] for name in files}):
        inside = {name: count for name, count in files.items() if name.startswith(room + "/")}
        row(f"**{room}**", sum(inside.values(), Counter()))
        for name in sorted(inside):
            row(name.split("/")[1], inside[name])

    for line, mutator, status, (name, original, replacement) in sorted(unknown, key=lambda found: (found[3][0], found[0])):
        print(f"\n{name}:{line} {status}, {mutator}\n{name}\t{original}\t{replacement}")
    stale = [key for key in known if key not in used and key[0] in files]
    for key in stale:
        print(f"\nExplained, but survives no more: {key}")
    print(f"\n{len(unknown)} survivors are not explained")
    return 1 if unknown else 0


def row(name, count):
    total = count["killed"] + count["survived"]
    print(f"| {name} | {total} | {count['killed']} | {count['survived']} | {count['explained']} | {100 * count['killed'] / total:.1f} % |")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
