#!/usr/bin/env python3
"""The mistake museum at work: deliberately wrong calculations, each the right one (oracle.py) with one small change.

For every vector, every mistake and every way of making it, this asserts:
1. a vector that claims to catch a mistake fails under a way of making it, and every way is caught by a claim;
2. where a mistake has no business (`involves` says where it has), its calculation passes: it fails for that reason only;
3. a mistake spoils only the members of a result that it touches: one of rating leaves index and published text right.

Usage: python3 tests/conformance/mistakes.py FILE...
Exit code 0: all of it holds; 1: not so; 2: a file is malformed.
"""

import sys
from collections import Counter, defaultdict
from fractions import Fraction
from math import floor

from oracle import FULL, RATINGS, ZERO, Calculation, failures
from strict import Malformed, read

ALL, PRINTED, RATING = ("index", "published", "rating"), ("published", "rating"), ("rating",)
BOUNDS = [bound for bound, _ in RATINGS[:-1]]
MISTAKES = defaultdict(list)  # name: the ways in which it is made


class Facts:
    """What a case is about, by the right calculation: where a mistake may show."""

    def __init__(self, case):
        self.case, self.right = case, Calculation(case["year"], case.get("method", {}))
        self.policy, results = self.right.policy, self.right.all(case["figures"])
        self.services = case["figures"]
        self.counted = {key: index for key, index in results["services"].items() if index is not None}
        self.lists = [service.get("quality") for service in self.services if not self.whole(service)]
        self.recipients = [service.get("recipients", {}) for service in self.services if not self.whole(service)]
        self.items = [item for items in self.lists for item in items or []]
        self.figures = [*filter(self.whole, self.services), *self.recipients, *self.items]
        every = [*results["services"].values(), *results["urusan"].values(), results["region"]]
        self.indices = [index for index in every if index is not None]
        self.urusan = results["urusan"]

    @staticmethod
    def whole(service):
        return "notApplicable" in service or "notYetDue" in service

    def has(self, state):
        return any(state in figure for figure in self.figures)

    def silent(self):
        counts = [*self.recipients, *(item for item in self.items if not self.whole(item))]
        return None in self.lists or any("done" not in figure for figure in counts)

    def zero_required(self):
        return any(figure.get("required") == 0 for figure in self.figures)

    def over(self):
        return any(figure.get("done", 0) > figure.get("required", 0) for figure in self.figures)

    def blended(self):
        return self.policy["weights"] == "80-20" and any(index > 0 for index in self.indices)

    def no_item_left(self):
        lists = [items or [] for items in self.lists]
        return self.policy["weights"] == "80-20" and any(
            all(self.right.share(item, "quality-zero-required") is None for item in items) for items in lists)

    def per_urusan(self):
        return Counter(key.split(".")[1] for key in self.counted)

    def units(self, index):
        return index * 100 * 10 ** self.policy["digits"]

    def crossing(self):
        """Rounding would carry an index to another rating."""
        return any(self.right.scale(self.right.worth(self.right.units(index))) != self.right.scale(index)
                   for index in self.indices)

    def on_edge(self, distance):
        """An index lies so close to a bound or to half a unit, where a small error changes what is printed."""
        return any(min(abs(index - bound) for bound in BOUNDS) <= distance
                   or abs(self.units(index) * 2 - round(self.units(index) * 2)) <= distance * 2 * self.units(1)
                   for index in self.indices)


def mistake(name, involves, touches=ALL):
    """Registers a calculation that makes the mistake, where it may show, and in what."""
    def register(way):
        way.involves, way.touches, way.same = staticmethod(involves), touches, getattr(way, "same", EXACTLY)
        MISTAKES[name].append(way)
        return way
    return register


def EXACTLY(expected, index):
    return Fraction(expected) == index


def CLOSELY(expected, index):
    """Inexact arithmetic is measured by what it prints: its indices need only come close."""
    return abs(float(Fraction(expected)) - float(index)) < 0.001


def forced(name, involves, touches=ALL, **policy):
    """A calculation that overrules the method of the case, which holds another value of the policy."""
    @mistake(name, lambda facts: involves(facts) and any(facts.policy[of(key)] != value for key, value in policy.items()),
             touches)
    class Forced(Calculation):
        def __init__(self, year, method):
            super().__init__(year, method)
            self.policy.update({of(key): value for key, value in policy.items()})


def of(key):
    return key.replace("_", "-")


def several_items(facts):
    return facts.policy["weights"] == "80-20" and any(len(items or []) > 1 for items in facts.lists)


forced("average-of-percentages", several_items, quality="mean-of-indicators")
forced("pooling-unlike-units", several_items, quality="pooled-sum")
forced("zero-denominator-as-zero", Facts.zero_required, zero_required="zero", quality_zero_required="zero")
forced("zero-denominator-as-full", Facts.zero_required, zero_required="full", quality_zero_required="full")
forced("missing-as-zero-denominator", Facts.silent, not_reported="left-out")
forced("averaging-urusan-with-unequal-weights", lambda facts: len(facts.per_urusan()) > 1
       or facts.policy["service-to-urusan"] == "mean-of-levels", urusan_to_region="mean-of-services")
forced("averaging-levels-with-unequal-weights", lambda facts: max(facts.per_urusan().values(), default=0) > 1,
       service_to_urusan="mean")
forced("half-even", lambda facts: any(facts.units(index) % 1 == Fraction(1, 2) for index in facts.indices)
       or facts.policy["rounding"] == "down", PRINTED, rounding="half-even")
forced("truncating", lambda facts: any(facts.units(index) % 1 >= Fraction(1, 2) for index in facts.indices), PRINTED,
       rounding="down")
forced("publishing-across-a-bound", Facts.crossing, ("published",), guard="off")
forced("no-cap", Facts.over, cap="none")
forced("not-yet-due-as-zero", lambda facts: facts.has("notYetDue"), not_yet_due="zero")
forced("old-weights-in-a-new-year", Facts.blended, weights="recipients-only")
forced("new-weights-in-an-old-year", lambda facts: facts.indices, weights="80-20")
forced("no-quality-list-as-zero", Facts.no_item_left, no_quality="quality-zero")
forced("no-quality-list-as-full", Facts.no_item_left, no_quality="quality-full")


@mistake("not-applicable-as-zero", lambda facts: facts.has("notApplicable"))
class NotApplicableAsZero(Calculation):
    def share(self, figure, zero_required):
        return ZERO if "notApplicable" in figure else super().share(figure, zero_required)

    def service(self, service):
        return (ZERO, None, None) if "notApplicable" in service else super().service(service)


@mistake("silence-before-zero-required", lambda facts: facts.zero_required() and facts.silent())
class SilenceBeforeZeroRequired(Calculation):
    """A required 0 without `done` is taken for a missing report."""

    def share(self, figure, zero_required):
        is_silent = figure.get("required") == 0 and "done" not in figure
        return super().share({}, zero_required) if is_silent else super().share(figure, zero_required)


@mistake("absent-quality-as-no-list", lambda facts: None in facts.lists)
class AbsentQualityAsNoList(Calculation):
    def quality(self, items):
        return super().quality(items or [])


@mistake("components-of-four", lambda facts: facts.policy["quality"] == "mean-of-components"
         and {"goods", "services"} <= {item["component"] for item in facts.items})
class ComponentsOfFour(Calculation):
    def component(self, item):
        return item["component"]


@mistake("cap-after-the-mean", Facts.over)
class CapAfterTheMean(Calculation):
    def ratio(self, done, required):
        return Fraction(done, required)

    def quality(self, items):
        quality = super().quality(items)
        return None if quality is None else min(quality, FULL)

    def weigh(self, recipients, quality):
        return min(super().weigh(recipients, quality), FULL)


@mistake("cap-on-the-index-only", Facts.over)
class CapOnTheIndexOnly(CapAfterTheMean):
    def quality(self, items):
        return Calculation.quality(self, items)


@mistake("weighted-points-as-percent", Facts.blended)
class WeightedPointsAsPercent(Calculation):
    """Points of 80 and of 20 are taken for percentages and weighted again."""

    def weigh(self, recipients, quality):
        return super().weigh(Fraction(4, 5) * recipients, None if quality is None else Fraction(1, 5) * quality)


@mistake("weights-swapped", lambda facts: facts.blended() and (facts.items or facts.lists))
class WeightsSwapped(Calculation):
    def weigh(self, recipients, quality):
        return recipients if quality is None else Fraction(1, 5) * recipients + Fraction(4, 5) * quality


@mistake("weighting-services-by-recipients", lambda facts: max(facts.per_urusan().values(), default=0) > 1
         or facts.has("notYetDue") or facts.zero_required() or facts.silent())
class WeightingServicesByRecipients(Calculation):
    def all(self, figures):
        self.required = {figure["service"]: figure.get("recipients", {}).get("required", 0) for figure in figures}
        return super().all(figures)

    def grouped(self, indices):
        groups = defaultdict(list)
        for key, index in indices.items():
            groups[key.split(".")[1]].append((self.required[key], index))
        return {urusan: [sum(weight * index for weight, index in group) / (sum(weight for weight, _ in group) or 1)]
                for urusan, group in groups.items()}


@mistake("empty-urusan-as-zero", lambda facts: None in facts.urusan.values() and len(facts.indices) > 0)
class EmptyUrusanAsZero(Calculation):
    def region(self, indices, urusan):
        missing = {name: ZERO for name in self.listed - urusan.keys()} if urusan else {}
        return super().region(indices, urusan | missing)

    def all(self, figures):
        self.listed = {figure["service"].split(".")[1] for figure in figures}
        return super().all(figures)


@mistake("dividing-by-six-urusan", lambda facts: facts.policy["urusan-to-region"] == "mean-of-urusan"
         and 0 < len(facts.per_urusan()) < 6)
class DividingBySixUrusan(Calculation):
    def region(self, indices, urusan):
        region = super().region(indices, urusan)
        return region * len(urusan) / 6 if self.policy["urusan-to-region"] == "mean-of-urusan" and urusan else region


@mistake("averaging-published-numbers", lambda facts: len(facts.counted) > 0)
class AveragingPublishedNumbers(Calculation):
    """The urusan and the region are means of what was printed, not of what was computed."""

    def grouped(self, indices):
        return super().grouped({key: Fraction(self.published(index)) / 100 for key, index in indices.items()})

    def region(self, indices, urusan):
        return super().region(indices, {key: Fraction(self.published(index)) / 100 for key, index in urusan.items()})


@mistake("muda-pratama-swapped", lambda facts: any(
    Fraction(6, 10) <= facts.right.rated(index) < Fraction(8, 10) for index in facts.indices), RATING)
class MudaPratamaSwapped(Calculation):
    def rating(self, index):
        name = super().rating(index)
        return {"Tuntas Muda": "Tuntas Pratama", "Tuntas Pratama": "Tuntas Muda"}.get(name, name)


@mistake("bounds-belong-below", lambda facts: any(facts.right.rated(index) in BOUNDS for index in facts.indices), RATING)
class BoundsBelongBelow(Calculation):
    def rating(self, index):
        value = self.rated(index)
        return self.scale(value if value >= 1 else max(ZERO, value - Fraction(1, 10 ** 40)))


@mistake("integer-bands", lambda facts: any(facts.right.rated(index) * 100 % 10 > 9 for index in facts.indices), RATING)
class IntegerBands(Calculation):
    """60-69, 70-79, 80-89, 90-99 and 100: what lies between falls through."""

    def rating(self, index):
        value = self.rated(index)
        return self.scale(value if value >= 1 or value * 100 % 10 <= 9 else ZERO)


@mistake("rounding-before-rating", Facts.crossing, RATING)
class RoundingBeforeRating(Calculation):
    def rating(self, index):
        return self.scale(self.worth(self.units(index)))


@mistake("rounding-before-rating", lambda facts: any(
    0 < bound - facts.right.rated(index) <= Fraction(1, 200) for index in facts.indices for bound in BOUNDS), RATING)
class RoundingToWholePercentBeforeRating(Calculation):
    def rating(self, index):
        return self.scale(Fraction(floor(self.rated(index) * 100 + Fraction(1, 2)), 100))


@mistake("rating-of-the-published-text", Facts.crossing, RATING)
class RatingOfThePublishedText(Calculation):
    def rating(self, index):
        return self.scale(Fraction(self.published(index)) / 100)


@mistake("guard-of-two-digits", lambda facts: facts.crossing() and facts.policy["digits"] != 2, ("published",))
class GuardOfTwoDigits(Calculation):
    """Where the guard speaks, 0.01 is taken off whatever the digits are."""

    def published(self, index):
        worth = self.worth(self.units(index))
        crosses = self.policy["guard"] != "off" and self.scale(worth) != self.scale(index)
        return f"{float(worth * 100 - Fraction(1, 100)):.2f}" if crosses else super().published(index)


class Approximate(Fraction):
    """A number that is rounded by `keep` after every operation."""

    @classmethod
    def of(cls, value):
        return cls(cls.keep(Fraction(value)))

    def __add__(self, other):
        return self.of(Fraction(self) + Fraction(other))

    def __mul__(self, other):
        return self.of(Fraction(self) * Fraction(other))

    def __truediv__(self, other):
        return self.of(Fraction(self) / Fraction(other))

    __radd__, __rmul__ = __add__, __mul__


class TwoDecimals(Approximate):
    """Two decimals of per cent."""

    @staticmethod
    def keep(value):
        return Fraction(floor(value * 10000 + Fraction(1, 2)), 10000)


class Decimal(Approximate):
    """The decimal of .NET: 96 bits and at most 28 decimals."""

    @staticmethod
    def keep(value):
        return next(Fraction(round(value * 10 ** places), 10 ** places) for places in range(28, -1, -1)
                    if round(value * 10 ** places) < 2 ** 96)


class Double(Approximate):
    """IEEE 754 binary64."""

    @staticmethod
    def keep(value):
        return Fraction(float(value))


def inexact(name, number, involves, share=1, weights=("0.8", "0.2"), index=1):
    """Everything in `number`: shares run to `share` (1 or 100), indices to `index`."""
    @mistake(name, involves, PRINTED)
    class Inexact(Calculation):
        same = staticmethod(CLOSELY)

        def ratio(self, done, required):
            value = number.of(done) / required * share
            return min(value, number.of(share)) if self.policy["cap"] == "at-one" else value

        def scaled(self, value):
            return value if value is None or isinstance(value, number) else number.of(value * share)

        def share(self, figure, zero_required):
            return self.scaled(super().share(figure, zero_required))

        def quality(self, items):
            return self.scaled(super().quality(items))

        def service(self, service):
            index, recipients, quality = super().service(service)
            is_alone = index is not None and self.policy["weights"] == "recipients-only"
            return self.weigh(index, None) if is_alone else index, recipients, quality

        def weigh(self, recipients, quality):
            if quality is None:
                return number.of(recipients) * (index // share)
            return number.of(weights[0]) * number.of(recipients) + number.of(weights[1]) * number.of(quality)

        def all(self, figures):
            results = super().all(figures)
            scaled = {level: {key: value and Fraction(value) / index for key, value in results[level].items()}
                      for level in ("services", "urusan")}
            return scaled | {"region": results["region"] and Fraction(results["region"]) / index}

        def scale(self, value):
            return next(name for bound, name in RATINGS if number.of(value * index) >= number.of(bound * index))


inexact("rounding-every-step", TwoDecimals, lambda facts: facts.on_edge(Fraction(1, 1000)))
for mistaken, number in (("floating-point", Double), ("decimal", Decimal)):
    for scale in ({}, {"share": 100, "index": 100}, {"weights": (80, 20), "index": 100}):
        inexact(mistaken, number, lambda facts: facts.on_edge(Fraction(1, 10 ** 12)), **scale)


@mistake("64-bit-overflow", lambda facts: any(
    index.numerator * 10000 >= 2 ** 63 or index.denominator >= 2 ** 63 for index in facts.indices), PRINTED)
class Overflow(Calculation):
    """Numerator and denominator wrap around at 64 bits when an index is published or rated."""

    def wrapped(self, value):
        return (value + 2 ** 63) % 2 ** 64 - 2 ** 63

    def units(self, index):
        numerator, denominator = self.wrapped(index.numerator * 10000), self.wrapped(index.denominator) or 1
        return super().units(Fraction(numerator, 10000 * denominator))

    def scale(self, value):
        return super().scale(max(ZERO, Fraction(self.wrapped(value.numerator), self.wrapped(value.denominator) or 1)))


def spoiled(case, way):
    """The members of results that a way of making a mistake gets wrong."""
    return {member for member, _ in failures(case, way, way.same)}


def examine(case):
    """Yields each way that fails on a case, and what is wrong with the case's claims or with the way's manners."""
    facts, claims = Facts(case), set(case.get("catches", []))
    for name, ways in MISTAKES.items():
        members = {way: spoiled(case, way) for way in ways}
        for way in ways:
            if members[way] and not way.involves(facts):
                yield way, f"fails under {name} ({way.__name__}), which has no business there"
            elif members[way] - set(way.touches):
                yield way, f"{name} ({way.__name__}) spoils {sorted(members[way])} instead of {way.touches}"
            elif members[way] and name in claims:
                yield way, None
        if name in claims and not any(members.values()):
            yield None, f"does not catch {name}"
    for name in claims - MISTAKES.keys():
        yield None, f"claims {name}, which nobody makes"


def main(paths):
    claims, caught, broken, vectors = Counter(), set(), [], 0
    try:
        for path in paths:
            for case in read(path):
                vectors += 1
                claims.update(case.get("catches", []))
                for way, problem in examine(case):
                    caught |= {way} if problem is None else set()
                    broken += [f"{path}: {case['name']}: {problem}"] if problem else []
    except Malformed as error:
        print(error, file=sys.stderr)
        return 2
    ways = [(name, way) for name, ways in MISTAKES.items() for way in ways]
    broken += [f"no vector catches {name} ({way.__name__})" for name, way in ways if way not in caught]
    for name in sorted(MISTAKES):
        print(f"{claims[name]:4} {name}")
    print(*broken, f"{len(MISTAKES)} mistakes made in {len(ways)} ways on {vectors} vectors, {sum(claims.values())} claims",
          f"{len(ways) - min(len(broken), len(ways))} passed, {len(broken)} failed", sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
