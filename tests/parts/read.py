#!/usr/bin/env python3
"""Reads parts of a tally in the binary form, by docs/tally-parts.md alone, and compares them with the same parts in JSON.

usage: read.py FILE.bin [FILE.json] ...
Prints each part; with the JSON beside it, says whether both hold the same. Ends in "N passed, M failed".
"""
import hashlib
import json
import sys

TOTALS = ["rows", "required", "done", "met", "notReported", "requiredUnknown", "notApplicable", "notYetDue"]


class Bytes:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        if self.at + length > len(self.data):
            raise ValueError(f"byte {len(self.data)}: the data end here")
        self.at += length
        return self.data[self.at - length : self.at]

    def number(self):
        value = shift = 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def signed(self):
        folded = self.number()
        return folded // 2 if folded % 2 == 0 else -(folded + 1) // 2

    def text(self):
        return self.take(self.number()).decode("utf-8")


def read(data):
    if hashlib.sha256(data[:-32]).digest() != data[-32:]:
        raise ValueError("the checksum does not match")
    source = Bytes(data[:-32])
    if source.take(9) != b"SPMTALLY\x01":
        raise ValueError("no part of a tally, version 1")
    part = {"year": source.number(), "layout": source.take(32).hex(), "name": source.text(), "refused": source.number(), "periods": []}
    for _ in range(source.number()):
        period, cell, cells = source.text(), 0, []
        for _ in range(source.number()):
            cell += source.number()
            mask = source.take(1)[0]
            cells.append((cell, [source.signed() if mask >> bit & 1 else 0 for bit in range(8)]))
            cell += 1
        part["periods"].append((period, cells))
    return part


def same(part, text):
    """Cells have numbers in one form and names in the other; their order is the same."""
    if any(text.get(name, 0) != part[name] for name in ("year", "layout", "name", "refused")):
        return False
    rows = sum(totals[0] for _, cells in part["periods"] for _, totals in cells)
    if int(text["rows"]) != rows + part["refused"]:
        return False
    written = [(each["period"], [[int(cell.get(name, 0)) for name in TOTALS] for cell in each["cells"]]) for each in text["periods"]]
    return written == [(period, [totals for _, totals in cells]) for period, cells in part["periods"]]


def main(files):
    passed = failed = 0
    for file in (file for file in files if file.endswith(".bin")):
        with open(file, "rb") as opened:
            part = read(opened.read())
        beside = file.removesuffix(".bin") + ".json"
        text = next((other for other in files if other.endswith(".json") and other.split("/")[-1] == beside.split("/")[-1]), None)
        holds = True
        if text:
            with open(text, encoding="utf-8") as opened:
                holds = same(part, json.load(opened))
        print(f"{file}: {part['name']}, {sum(len(cells) for _, cells in part['periods'])} cells{'' if holds else ', not what the JSON says'}")
        passed, failed = passed + holds, failed + (not holds)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
