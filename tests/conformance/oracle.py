#!/usr/bin/env python3
"""An oracle for spm-conformance/1: computes every vector from the definitions, in exact fractions.

Usage: python3 tests/conformance/oracle.py FILE...      (*.json, *.ndjson, or - for cases on standard input)

It shares no code with Spm.Core, so that the two can be held against each other.
Exit code 0: all passed; 1: a case failed; 2: a file is malformed (path and line on standard error, nothing counted).
"""

import sys
from collections import defaultdict
from fractions import Fraction

from strict import DEFAULTS, Malformed, read

RATINGS = [(Fraction(1), "Tuntas Paripurna"), (Fraction(9, 10), "Tuntas Utama"), (Fraction(8, 10), "Tuntas Madya"),
           (Fraction(7, 10), "Tuntas Pratama"), (Fraction(6, 10), "Tuntas Muda"), (Fraction(0), "Belum Tuntas")]
LEFT_OUT, ZERO, FULL = None, Fraction(0), Fraction(1)
OUTCOME = {"not-applicable": LEFT_OUT, "left-out": LEFT_OUT, "zero": ZERO, "full": FULL,
           "recipients-alone": LEFT_OUT, "quality-zero": ZERO, "quality-full": FULL}


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else None


class Calculation:
    """The indices of one region's services under one method."""

    def __init__(self, year, method):
        self.policy = dict(DEFAULTS)
        if year < 2022:
            self.policy["weights"] = "recipients-only"
        self.policy.update(method)

    def ratio(self, done, required):
        share = Fraction(done, required)
        return min(share, FULL) if self.policy["cap"] == "at-one" else share

    def share(self, figure, zero_required):
        """The share of recipients or of one item; None where it is left out."""
        if "notApplicable" in figure:
            return LEFT_OUT
        if "notYetDue" in figure:
            return OUTCOME[self.policy["not-yet-due"]]
        if figure.get("required") == 0:
            return OUTCOME[self.policy[zero_required]]
        if "done" not in figure:
            return OUTCOME[self.policy["not-reported"]]
        return self.ratio(figure["done"], figure["required"])

    def quality(self, items):
        """The quality of a service; None where the recipients stand alone."""
        if items is None:
            if self.policy["not-reported"] == "zero":
                return ZERO
            items = []
        shares = [(item, self.share(item, "quality-zero-required")) for item in items]
        counted = [(item, share) for item, share in shares if share is not LEFT_OUT]
        if not counted:
            return OUTCOME[self.policy["no-quality"]]
        if self.policy["quality"] == "pooled-sum":
            return self.pooled([item for item, _ in counted])
        if self.policy["quality"] == "mean-of-components":
            groups = defaultdict(list)
            for item, share in counted:
                groups[self.component(item)].append(share)
            return mean(mean(group) for group in groups.values())
        return mean(share for _, share in counted)

    def component(self, item):
        return "goods and services" if item["component"] in ("goods", "services") else item["component"]

    def pooled(self, items):
        if any("required" not in item for item in items):
            return ZERO  # something counted as zero, and nobody knows of how much
        required = sum(item["required"] for item in items)
        if required == 0:
            return OUTCOME[self.policy["quality-zero-required"]]
        return self.ratio(sum(item.get("done", 0) for item in items if item["required"] > 0), required)

    def weigh(self, recipients, quality):
        return recipients if quality is None else Fraction(4, 5) * recipients + Fraction(1, 5) * quality

    def service(self, service):
        """Index, recipients' share and quality of one service; each None where there is none."""
        if "notApplicable" in service:
            return None, None, None
        if "notYetDue" in service:
            return OUTCOME[self.policy["not-yet-due"]], None, None
        recipients = self.share(service.get("recipients", {}), "zero-required")
        if recipients is None or self.policy["weights"] == "recipients-only":
            return recipients, recipients, None
        quality = self.quality(service.get("quality"))
        return self.weigh(recipients, quality), recipients, quality

    def grouped(self, indices):
        """Per urusan the values to average: one for each service, level, or service of the same name."""
        part = {"mean": None, "mean-of-levels": 0, "each-service-once": 2}[self.policy["service-to-urusan"]]
        groups = defaultdict(lambda: defaultdict(list))
        for key, index in indices.items():
            groups[key.split(".")[1]][key if part is None else key.split(".")[part]].append(index)
        return {urusan: [mean(values) for values in parts.values()] for urusan, parts in groups.items()}

    def region(self, indices, urusan):
        if self.policy["urusan-to-region"] == "mean-of-urusan":
            return mean(urusan.values())
        if self.policy["service-to-urusan"] == "each-service-once":
            return mean(value for values in self.grouped(indices).values() for value in values)
        return mean(indices.values())

    def all(self, figures):
        """{"services": {key: index}, "urusan": {name: index}, "region": index}, with None for no index."""
        every = {figure["service"]: self.service(figure)[0] for figure in figures}
        indices = {key: index for key, index in every.items() if index is not None}
        urusan = {name: mean(values) for name, values in self.grouped(indices).items()}
        region = self.region(indices, urusan)
        return {"services": every, "urusan": {key.split(".")[1]: None for key in every} | urusan, "region": region}

    def scale(self, value):
        return next(name for bound, name in RATINGS if value >= bound)

    def units(self, index):
        """Index × 100 rounded, counted in units of the last published digit."""
        exact = index * 100 * 10 ** self.policy["digits"]
        whole, rest = exact // 1, exact % 1
        up = {"half-away-from-zero": rest >= Fraction(1, 2), "down": False,
              "half-even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1)}
        return int(whole) + up[self.policy["rounding"]]

    def worth(self, units):
        return Fraction(units, 100 * 10 ** self.policy["digits"])

    def rated(self, index):
        """The value whose rating is the rating."""
        return self.worth(self.units(index)) if self.policy["rating-on"] == "rounded" else index

    def rating(self, index):
        return self.scale(self.rated(index))

    def published(self, index):
        units, digits = self.units(index), self.policy["digits"]
        if self.policy["guard"] != "off" and self.scale(self.worth(units)) != self.scale(index):
            units -= 1
        whole, rest = divmod(units, 10 ** digits)
        return f"{whole}.{rest:0{digits}}" if digits else str(whole)


def failures(case, calculation=Calculation, same=lambda expected, index: Fraction(expected) == index):
    """What the case expects and the calculation does not give: the member concerned, and a line for people."""
    calculation, expect = calculation(case["year"], case.get("method", {})), case["expect"]
    got = calculation.all(case["figures"])
    parts = {figure["service"]: calculation.service(figure)[1:] for figure in case["figures"]}
    wanted = [("region", expect["region"], got["region"], "")] if "region" in expect else []
    for level in [level for level in ("services", "urusan") if level in expect]:
        for key in got[level].keys() | expect[level].keys():
            r, q = parts.get(key, (None, None))
            note = f" (recipients {r}, quality {q})" if level == "services" else ""
            if key in expect[level]:
                wanted.append((key, expect[level][key], got[level].get(key), note))
            elif got[level][key] is not None:
                yield "index", f"{key}: has the index {got[level][key]}, expected nowhere{note}"
    for where, result, index, note in wanted:
        for member, text in result.items():
            value = index if member == "index" or index is None else getattr(calculation, member)(index)
            agrees = same(text, value) if member == "index" and None not in (text, value) else text == value
            if not agrees:
                yield member, f"{where}: {member} {text} expected, {value} computed{note}"


def main(paths):
    passed = failed = 0
    try:
        for path in paths:
            for case in read(path):
                lines = [line for _, line in failures(case)]
                passed, failed = passed + (not lines), failed + bool(lines)
                if lines:
                    print(f"FAILED {path}: {case['name']}", *lines, sep="\n  ")
    except Malformed as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
