#!/usr/bin/env python3
"""The score of mutation reports by room and file, and the survivors that nobody has explained.

Usage: python3 summary.py SURVIVORS.tsv REPORT.json...
Exit code 0: every survivor is explained; 1: not so.
"""

import json
import sys
from collections import Counter

WIDEST = 90


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


def main(survivors, reports):
    known, used, unknown = explained(survivors), set(), []
    rooms, files = Counter(), {}
    for report in reports:
        with open(report, encoding="utf-8") as stream:
            content = json.load(stream)
        for path, file in content["files"].items():
            name = "/".join(path.replace("\\", "/").split("/")[-2:])
            for mutant in file["mutants"]:
                status = mutant["status"]
                if status not in ("Killed", "Timeout", "Survived", "NoCoverage"):
                    continue
                found = "killed" if status in ("Killed", "Timeout") else "survived"
                if found == "survived":
                    key = (name, text_at(file["source"], mutant["location"]), short(mutant["replacement"]))
                    if key in known:
                        used.add(key)
                        files.setdefault(name, Counter())["explained"] += 1
                    else:
                        unknown.append((mutant["location"]["start"]["line"], mutant["mutatorName"], status, key))
                files.setdefault(name, Counter())[found] += 1

    print("\n| file | mutants | killed | survived | of these explained | score |\n|---|---|---|---|---|---|")
    for room in sorted({name.split("/")[0] for name in files}):
        inside = {name: count for name, count in files.items() if name.startswith(room + "/")}
        row(f"**{room}**", sum(inside.values(), Counter()))
        for name in sorted(inside):
            row(name.split("/")[1], inside[name])

    for line, mutator, status, (name, original, replacement) in sorted(unknown):
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
