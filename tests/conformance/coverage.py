#!/usr/bin/env python3
"""What the vectors cover: values of policies, combinations that meet, bounds from both sides at each level, years.

A value of a policy is covered against another when a vector that it decides would fail under the other.

Usage: python3 tests/conformance/coverage.py FILE...
Exit code 0: everything is covered; 1: something is not; 2: a file is malformed.
"""

import sys
from collections import Counter
from fractions import Fraction
from itertools import permutations, product

from oracle import RATINGS, Calculation, failures
from strict import POLICIES, Malformed, read

# Of these no vector can tell one value from another: two speak of more than a case holds, and one item is its own mean.
WITHOUT_EFFECT = {"unlisted-indicator": "a vector names no catalogue", "region-to-nation": "a vector holds one region"}
NOT_DECISIVE = {"single-figure"}
MEETING = [("quality", "quality-zero-required", "no-quality"), ("not-reported", "not-yet-due", "zero-required"),
           ("service-to-urusan", "urusan-to-region"), ("rating-on", "digits", "rounding", "guard"), ("cap", "quality"),
           ("quality", "not-reported", "not-yet-due"), ("weights", "no-quality")]
YEARS = range(2019, 2027)
NEAR = Fraction(1, 10 ** 4)


def under(case, key, value):
    """The calculation of a case with one policy changed."""
    class Changed(Calculation):
        def __init__(self, year, method):
            super().__init__(year, method | {key: value})
    return any(failures(case, Changed))


def effects(cases):
    """How many vectors each value decides against each other one."""
    count = Counter()
    for case in cases:
        policy = Calculation(case["year"], case.get("method", {})).policy
        for key in POLICIES.keys() - WITHOUT_EFFECT:
            others = set(POLICIES[key]) - {policy[key]} - NOT_DECISIVE
            count.update((key, policy[key], other) for other in others if under(case, key, other))
    return count


def sides(cases):
    """How often an index lies on or just beside a bound of the ratings, by level."""
    count = Counter()
    for case in cases:
        expect = case["expect"]
        results = [("service", one) for one in expect.get("services", {}).values()]
        results += [("urusan", one) for one in expect.get("urusan", {}).values()] + [("region", expect.get("region"))]
        for level, bound in product(results, [bound for bound, _ in RATINGS[:-1]]):
            index = Fraction((level[1] or {}).get("index") or -1)
            if level[1] and "rating" in level[1] and abs(index - bound) < NEAR:
                count[level[0], bound, "below" if index < bound else "above" if index > bound else "at"] += 1
    return count


def main(paths):
    try:
        cases = [case for path in paths for case in read(path)]
    except Malformed as error:
        print(error, file=sys.stderr)
        return 2
    missing, decided, near = [], effects(cases), sides(cases)
    said = Counter(pair for case in cases for pair in case.get("method", {}).items())
    print(f"{'policy':22} {'value':20} {'said':>5}  decides against")
    for key, values in POLICIES.items():
        for value in values:
            against = [(other, decided[key, value, other]) for other in values if other != value]
            text = WITHOUT_EFFECT.get(key) or ", ".join(f"{other} {times}" for other, times in against)
            print(f"{key:22} {value!s:20} {said[key, value]:5}  {text}")
            missing += [] if said[key, value] else [f"{key} {value} is never said"]
        pairs = permutations([value for value in values if value not in NOT_DECISIVE], 2)
        missing += [f"{key}: {value} is never told from {other}" for value, other in pairs
                    if key not in WITHOUT_EFFECT and not decided[key, value, other]]
    for keys in MEETING:
        seen = {tuple(case.get("method", {}).get(key) for key in keys) for case in cases}
        wanted = set(product(*(POLICIES[key] for key in keys)))
        print(f"{' × '.join(keys)}: {len(wanted & seen)} of {len(wanted)} combinations")
        missing += [f"never together: {values}" for values in wanted - seen]
    for level, (bound, name) in product(("service", "urusan", "region"), RATINGS[:-1]):
        counts = {side: near[level, bound, side] for side in ("below", "at", "above")}
        print(f"{level} near {name}: {', '.join(f'{side} {times}' for side, times in counts.items())}")
        missing += [f"{level}: nothing {side} {name}" for side, times in counts.items() if not times]
    years = Counter(case["year"] for case in cases)
    print("years: " + ", ".join(f"{year} {times}" for year, times in sorted(years.items())))
    missing += [f"no vector of {year}" for year in YEARS if year not in years]
    print(*missing, f"{len(cases)} vectors, {len(missing)} things missing", sep="\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
