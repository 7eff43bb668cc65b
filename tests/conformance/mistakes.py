#!/usr/bin/env python3
"""The mistake museum at work: a vector that says what it catches must fail under a calculation with that mistake.

A mistake may be made in several ways: the vector must fail under one of them, and each must be caught by a vector.

Usage: python3 tests/conformance/mistakes.py FILE...
Exit code 0: every claim holds and every mistake has a vector; 1: not so; 2: a file is malformed.
"""

import sys
from collections import Counter, defaultdict
from fractions import Fraction
from math import floor

from oracle import FULL, RATINGS, ZERO, Calculation, failures
from strict import Malformed, read

MISTAKES = defaultdict(list)  # name: the ways in which it is made


def mistake(name):
    """Registers a calculation that makes the mistake."""
    return lambda calculation: MISTAKES[name].append(calculation) or calculation


def close(expected, index):
    """Inexact arithmetic is measured by what it publishes and rates: its indices need only come close."""
    return abs(float(Fraction(expected)) - float(index)) < 0.001


def forced(name, **policy):
    """A calculation that overrules the method of the case."""
    class Forced(Calculation):
        def __init__(self, year, method):
            super().__init__(year, method)
            self.policy.update({key.replace("_", "-"): value for key, value in policy.items()})
    MISTAKES[name].append(Forced)


forced("average-of-percentages", quality="mean-of-indicators")
forced("pooling-unlike-units", quality="pooled-sum")
forced("zero-denominator-as-zero", zero_required="zero", quality_zero_required="zero")
forced("zero-denominator-as-full", zero_required="full", quality_zero_required="full")
forced("missing-as-zero-denominator", not_reported="left-out")
forced("averaging-urusan-with-unequal-weights", urusan_to_region="mean-of-services")
forced("averaging-levels-with-unequal-weights", service_to_urusan="mean")
forced("half-even", rounding="half-even")
forced("truncating", rounding="down")
forced("publishing-across-a-bound", guard="off")
forced("no-cap", cap="none")
forced("not-yet-due-as-zero", not_yet_due="zero")
forced("old-weights-in-a-new-year", weights="recipients-only")
forced("new-weights-in-an-old-year", weights="80-20")
forced("no-quality-list-as-zero", no_quality="quality-zero")
forced("no-quality-list-as-full", no_quality="quality-full")


@mistake("not-applicable-as-zero")
class NotApplicableAsZero(Calculation):
    def share(self, figure, zero_required):
        return ZERO if "notApplicable" in figure else super().share(figure, zero_required)

    def service(self, service):
        return (ZERO, None, None) if "notApplicable" in service else super().service(service)


@mistake("absent-quality-as-no-list")
class AbsentQualityAsNoList(Calculation):
    def quality(self, items):
        return super().quality(items or [])


@mistake("components-of-four")
class ComponentsOfFour(Calculation):
    def component(self, item):
        return item["component"]


@mistake("cap-after-the-mean")
class CapAfterTheMean(Calculation):
    def ratio(self, done, required):
        return Fraction(done, required)

    def quality(self, items):
        quality = super().quality(items)
        return None if quality is None else min(quality, FULL)

    def weigh(self, recipients, quality):
        return min(super().weigh(recipients, quality), FULL)


@mistake("cap-on-the-index-only")
class CapOnTheIndexOnly(CapAfterTheMean):
    def quality(self, items):
        return Calculation.quality(self, items)


@mistake("weighted-points-as-percent")
class WeightedPointsAsPercent(Calculation):
    """Points of 80 and of 20 are taken for percentages and weighted again."""

    def weigh(self, recipients, quality):
        return super().weigh(Fraction(4, 5) * recipients, None if quality is None else Fraction(1, 5) * quality)


@mistake("weights-swapped")
class WeightsSwapped(Calculation):
    def weigh(self, recipients, quality):
        return recipients if quality is None else Fraction(1, 5) * recipients + Fraction(4, 5) * quality


@mistake("weighting-services-by-recipients")
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


@mistake("muda-pratama-swapped")
class MudaPratamaSwapped(Calculation):
    def scale(self, value):
        name = super().scale(value)
        return {"Tuntas Muda": "Tuntas Pratama", "Tuntas Pratama": "Tuntas Muda"}.get(name, name)


@mistake("bounds-belong-below")
class BoundsBelongBelow(Calculation):
    def scale(self, value):
        return super().scale(value if value >= 1 else value - Fraction(1, 10 ** 40) if value else value)


@mistake("integer-bands")
class IntegerBands(Calculation):
    """60-69, 70-79, 80-89, 90-99 and 100: what lies between falls through."""

    def scale(self, value):
        return super().scale(value if value >= 1 or value * 100 % 10 <= 9 else ZERO)


@mistake("rounding-before-rating")
class RoundingBeforeRating(Calculation):
    def rating(self, index):
        return self.scale(self.worth(self.units(index)))


@mistake("rounding-before-rating")
class RoundingToWholePercentBeforeRating(Calculation):
    def rating(self, index):
        return self.scale(Fraction(floor(index * 100 + Fraction(1, 2)), 100))


@mistake("rating-of-the-published-text")
class RatingOfThePublishedText(Calculation):
    def rating(self, index):
        return self.scale(Fraction(self.published(index)) / 100)


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


def inexact(name, number, share=1, weights=("0.8", "0.2"), index=1):
    """Everything in `number`: shares run to `share` (1 or 100), indices to `index`."""
    class Inexact(Calculation):
        def ratio(self, done, required):
            value = number.of(done) / required * share
            return min(value, number.of(share)) if self.policy["cap"] == "at-one" else value

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
    INEXACT.append(Inexact)
    MISTAKES[name].append(Inexact)


INEXACT = []
inexact("rounding-every-step", TwoDecimals)
for mistaken, number in (("floating-point", Double), ("decimal", Decimal)):
    inexact(mistaken, number)
    inexact(mistaken, number, share=100, index=100)
    inexact(mistaken, number, weights=(80, 20), index=100)


@mistake("64-bit-overflow")
class Overflow(Calculation):
    """Numerator and denominator wrap around at 64 bits when an index is published or rated."""

    def wrapped(self, value):
        return (value + 2 ** 63) % 2 ** 64 - 2 ** 63

    def units(self, index):
        return self.wrapped(self.wrapped(index.numerator) * 10000) // (self.wrapped(index.denominator) or 1)

    def scale(self, value):
        return super().scale(max(ZERO, Fraction(self.wrapped(value.numerator), self.wrapped(value.denominator) or 1)))


def caught(case, way):
    return any(failures(case, way, close) if way in INEXACT else failures(case, way))


def main(paths):
    claims, caught_ways, broken = Counter(), set(), []
    try:
        for path in paths:
            for case in read(path):
                for name in case.get("catches", []):
                    claims[name] += 1
                    ways = [way for way in MISTAKES[name] if caught(case, way)] if name in MISTAKES else []
                    caught_ways.update(ways)
                    if not ways:
                        broken.append(f"{path}: {case['name']}: does not catch {name}")
    except (Malformed, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    broken += [f"no vector catches way {number} of {name}" for name, ways in MISTAKES.items()
               for number, way in enumerate(ways, 1) if way not in caught_ways]
    for name, count in sorted(claims.items()):
        print(f"{count:4} {name}")
    print(*broken, f"{sum(claims.values())} claims, {len(broken)} broken", sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
