#!/usr/bin/env python3
"""Writes generated.ndjson: every combination of policies that meet, with answers worked out by oracle.py.

Usage: python3 tests/conformance/generate.py [--check]      (--check: only says whether the file is what this writes)
"""

import json
import sys
from fractions import Fraction
from itertools import product
from pathlib import Path

from oracle import Calculation
from strict import POLICIES

FILE = Path(__file__).parent / "generated.ndjson"
GREATEST = 2 ** 53 - 1
SILENT, NOBODY = {}, {"required": 0}
REASON, LATER = {"notApplicable": "tidak ada sasaran"}, {"notYetDue": "triwulan IV"}
URUSAN = ["pendidikan.dasar", "kesehatan.ibu-hamil", "pekerjaan-umum.air-minum",
          "perumahan-rakyat.rumah-korban-bencana", "trantibumlinmas.informasi-rawan-bencana", "sosial.korban-bencana"]


def of(required, done):
    return {"required": required, "done": done}


def service(key, recipients, *items):
    labels = zip("abcdef", items)
    quality = [{"indicator": label, "component": component} | figure for label, (component, figure) in labels]
    return {"service": key, "recipients": recipients, "quality": quality}


def each_urusan(*recipients):
    return [service(f"kabkota.{key}", figure) for key, figure in zip(URUSAN, recipients)]


def case(name, figures, method=None, year=2025):
    calculation = Calculation(year, method or {})

    def result(index):
        return {"index": None} if index is None else {
            "index": str(index), "published": calculation.published(index), "rating": calculation.rating(index)}

    got = calculation.all(figures)
    expect = {level: {key: result(index) for key, index in got[level].items()} for level in ("services", "urusan")}
    says = {"method": method} if method else {}
    expect["region"] = result(got["region"])
    return {"name": name, "year": year} | says | {"figures": figures, "expect": expect}


def combined(title, figures, *keys):
    """A case for each combination of the values of some policies; figures may depend on it."""
    for values in product(*(POLICIES[key] for key in keys)):
        method = dict(zip(keys, values))
        said = ", ".join(f"{key} {value}" for key, value in method.items())
        yield case(f"{title}: {said}", figures(method) if callable(figures) else figures, method)


def quality_lists(method):
    """Lists of items of every state; where one figure stands for quality, a list has one item."""
    several = [("goods", of(4, 3)), ("services", of(10, 1)), ("staff", NOBODY), ("procedure", {"required": 7}),
               ("staff", REASON)]
    lists = [several, several[:2], [("goods", NOBODY), ("staff", NOBODY | {"done": 0})], [("procedure", REASON)], []]
    most = 1 if method.get("quality") == "single-figure" else None
    figures = [service(f"kabkota.{key}", of(3, 2), *items[:most]) for key, items in zip(URUSAN, lists)]
    return [*figures, {"service": f"kabkota.{URUSAN[5]}", "recipients": of(3, 2)}]


def states(_):
    """Recipients and items of every state, two services an urusan."""
    items = [("goods", of(2, 1)), ("staff", {"required": 3}), ("procedure", NOBODY), ("staff", SILENT),
             ("staff", LATER)]
    return [service("kabkota.pendidikan.dasar", of(5, 4), *items),
            service("kabkota.pendidikan.kesetaraan", NOBODY, *items),
            service("kabkota.perumahan-rakyat.rumah-korban-bencana", of(6, 5), *items[:3]),
            service("kabkota.kesehatan.ibu-hamil", {"required": 7}, *items),
            {"service": "kabkota.kesehatan.balita"} | LATER,
            service("kabkota.sosial.korban-bencana", SILENT, *items[:1]),
            {"service": "kabkota.sosial.anak-telantar-luar-panti", "recipients": of(1, 1)}]


BOTH_LEVELS = [
    service("provinsi.sosial.korban-bencana", of(9, 8)), service("kabkota.sosial.korban-bencana", of(5, 1)),
    service("kabkota.sosial.anak-telantar-luar-panti", of(3, 1)),
    {"service": "provinsi.sosial.anak-telantar-dalam-panti"} | REASON,
    service("provinsi.perumahan-rakyat.rumah-korban-bencana", of(7, 6)),
    service("kabkota.perumahan-rakyat.rumah-korban-bencana", of(7, 2)),
    service("kabkota.kesehatan.balita", {"required": 4}),
    service("provinsi.kesehatan.krisis-kesehatan", of(2, 1), ("goods", of(3, 1)))]


def near_bounds(method):
    """Shares a third of a unit and exactly half a unit below bounds, and ties on both sides of an even digit."""
    unit = Fraction(1, 100 * 10 ** method["digits"])
    shares = [Fraction(6, 10) - unit / 2, Fraction(7, 10) - unit / 3, Fraction(8, 10) - unit * 2 / 3, 1 - unit / 2,
              Fraction(62, 100) + unit / 2, Fraction(63, 100) + unit * 3 / 2]
    return each_urusan(*(of(share.denominator, share.numerator) for share in shares))


def bounds_by_level():
    """Each bound of the ratings, met by no part but by their mean: exactly, one short of it, and one above."""
    for percent, (side, more) in product((60, 70, 80, 90, 100), (("short of", -1), ("at", 0), ("above", 1))):
        required = 2 ** 52 - 2 ** 52 % 100
        done = required * percent // 100
        method = {"cap": "none"} if percent == 100 and more >= 0 else {}
        spread = required // 100 * (4 if method == {} and percent < 100 else 0 if method == {} else 7)
        low, high = of(required, done - spread), of(required, done + spread + more)
        if percent == 100 and more < 0:
            low, high = of(required, required), of(required, required - 1)
        name = f"{side} {percent} per cent, one in {required}"
        pair = [service("kabkota.kesehatan.ibu-hamil", low), service("kabkota.kesehatan.balita", high)]
        yield case(f"an urusan {name}", pair, method)
        yield case(f"a region {name}", each_urusan(low, high), method)
        if done + more <= required:
            figures = [service("kabkota.kesehatan.balita", of(required, done + more), ("staff", of(100, percent)))]
            yield case(f"a service {name}, with quality", figures)


def states_by_place():
    """Each state of an item, of all items, of recipients, of a service, of an urusan and of the region."""
    found = {"reported zero": of(4, 0), "not reported": {"required": 4}, "silent": SILENT, "required zero": NOBODY,
             "not applicable": REASON, "not yet due": LATER}
    other = {"not-reported": "left-out", "not-yet-due": "zero", "zero-required": "zero",
             "quality-zero-required": "full"}
    sound = service("kabkota.kesehatan.ibu-hamil", of(4, 3), ("goods", of(2, 1)))
    for (state, figure), method in product(found.items(), ({}, other)):
        by = "by the defaults" if method == {} else "by other policies"

        def whole(key):
            return {"service": key} | figure if figure in (REASON, LATER) else service(key, figure, ("goods", of(2, 1)))

        balita, disaster = "kabkota.kesehatan.balita", "kabkota.sosial.korban-bencana"
        for name, figures in [
            ("an item", [service(balita, of(4, 3), ("goods", of(2, 1)), ("staff", figure))]),
            ("all items", [service(balita, of(4, 3), ("goods", figure), ("staff", figure))]),
            ("one of two services", [sound, whole(balita)]),
            ("one of two urusan", [sound, whole(disaster), whole("provinsi.sosial.korban-bencana")]),
            ("the whole region", [whole(balita), whole(disaster)]),
        ]:
            yield case(f"{name} {state}, {by}", figures, method)


def years():
    figures = [service("kabkota.pendidikan.dasar", of(5, 4), ("goods", of(2, 1))),
               service("kabkota.kesehatan.balita", of(4, 3)),
               {"service": "kabkota.sosial.korban-bencana", "recipients": of(10, 9)}]
    weights_said = [None, *POLICIES["weights"]]
    for year, weights, without in product([*range(2019, 2027), 2999], weights_said, POLICIES["no-quality"]):
        method = {"no-quality": without} | ({"weights": weights} if weights else {})
        yield case(f"{year}: weights {weights or 'of the year'}, no-quality {without}", figures, method, year)


def over_delivery():
    figures = [service("kabkota.pendidikan.dasar", of(5, 9), ("goods", of(2, 5))),
               service("kabkota.kesehatan.balita", of(GREATEST, GREATEST), ("staff", of(1, GREATEST))),
               service("kabkota.sosial.korban-bencana", of(2, 1), ("procedure", of(3, 4))),
               service("provinsi.sosial.korban-bencana", of(GREATEST - 1, GREATEST), ("staff", NOBODY | {"done": 3}))]
    return combined("more done than required", figures, "cap", "quality", "quality-zero-required", "rating-on")


def cases():
    yield from combined("quality", quality_lists, "quality", "quality-zero-required", "no-quality")
    yield from combined("silence", states, "not-reported", "not-yet-due", "zero-required", "no-quality")
    for quality in ("mean-of-indicators", "mean-of-components", "pooled-sum"):
        for values in product(*(POLICIES[key] for key in ("not-reported", "not-yet-due", "quality-zero-required"))):
            method = {"quality": quality} | dict(zip(("not-reported", "not-yet-due", "quality-zero-required"), values))
            yield case(f"silence of items: {', '.join(method.values())}", states(None), method)
    yield from combined("both levels", BOTH_LEVELS, "service-to-urusan", "urusan-to-region", "not-reported")
    yield from combined("print", near_bounds, "rating-on", "digits", "rounding", "guard")
    yield from over_delivery()
    yield from bounds_by_level()
    yield from states_by_place()
    yield from years()


def main(arguments):
    lines = "".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) + "\n" for one in cases())
    if arguments != ["--check"]:
        FILE.write_text(lines, "utf-8")
    same = FILE.read_text("utf-8") == lines
    print("1 passed, 0 failed" if same else "generated.ndjson is not what generate.py writes\n0 passed, 1 failed")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
