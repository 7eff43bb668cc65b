"""A runner for spm-conformance/1 in Python 3.9, nothing to install: python3 run.py FILE...   (*.json, *.ndjson, or -)
Exit code 0: all passed; 1: a case failed; 2: a file is malformed or not there. README.md says the rules."""
import sys
from fractions import Fraction

from strict import DEFAULTS, RULES, Malformed, read

RATINGS = {100: "Tuntas Paripurna", 90: "Tuntas Utama", 80: "Tuntas Madya", 70: "Tuntas Pratama", 60: "Tuntas Muda"}
ZERO, ONE = Fraction(0), Fraction(1)
OUTCOME = {"zero": ZERO, "quality-zero": ZERO, "full": ONE, "quality-full": ONE}  # all others leave out: None


def mean_of_groups(pairs):
    groups = {group: [share for of, share in pairs if of == group] for group, _ in pairs}
    return sum(sum(shares) / len(shares) for shares in groups.values()) / len(groups) if groups else None


def rate(share):
    return next((name for bound, name in RATINGS.items() if share * 100 >= bound), "Belum Tuntas")


class Measured:
    def __init__(self, case):
        weights = {"weights": "recipients-only"} if case["year"] < 2022 else {}
        policy = self.policy = {**DEFAULTS, **weights, **case.get("method", {})}
        listed = {figure["service"]: self.service(figure) for figure in case["figures"]}
        self.services = {key: listed.get(key, (None, "not listed")) for key in RULES["serviceKey"]["enum"]}
        parts = [(key, share) for key, (share, _) in self.services.items() if share is not None]
        part = {"mean-of-levels": slice(1), "each-service-once": slice(1, 3)}.get(policy["service-to-urusan"], slice(3))
        self.urusan = {urusan: self.join([pair for pair in parts if pair[0].split(".")[1] == urusan], part)
                       for urusan in RULES["urusanKey"]["enum"]}
        if policy["urusan-to-region"] == "mean-of-urusan":
            parts = [(key, share) for key, (share, _) in self.urusan.items() if share is not None]
        self.region = {"region": self.join(parts, slice(3) if part == slice(1) else part)}

    def join(self, pairs, part):
        groups = [(tuple(key.split(".")[part]), share) for key, share in pairs]
        return mean_of_groups(groups), f"mean of {', '.join(f'{key} {share}' for key, share in pairs)}"

    def divide(self, done, required):
        return Fraction(min(done, required) if self.policy["cap"] == "at-one" else done, required)

    def share(self, figure, zero_required):
        decided = ("notApplicable" if "notApplicable" in figure else "not-yet-due" if "notYetDue" in figure
                   else zero_required if figure.get("required") == 0 else None if "done" in figure else "not-reported")
        return OUTCOME.get(self.policy.get(decided)) if decided else self.divide(figure["done"], figure["required"])

    def quality(self, counted):
        pool = [item for item, _ in counted if item.get("required") != 0]
        if self.policy["quality"] == "pooled-sum" and pool:
            done, required = (sum(item.get(member, 0) for item in pool) for member in ("done", "required"))
            return self.divide(done, required) if all("required" in item for item in pool) else ZERO
        if self.policy["quality"] == "mean-of-components":
            return mean_of_groups([(item["component"].replace("services", "goods"), share) for item, share in counted])
        return mean_of_groups([(item["indicator"], share) for item, share in counted])

    def service(self, figure):
        if "notApplicable" in figure or "notYetDue" in figure:
            return self.share(figure, None), "the service as a whole"
        r = self.share(figure.get("recipients", {}), "zero-required")
        items = [(item, self.share(item, "quality-zero-required")) for item in figure.get("quality", [])]
        counted = [pair for pair in items if pair[1] is not None]
        is_silent = "quality" not in figure and self.policy["not-reported"] == "zero"
        q = ZERO if is_silent else self.quality(counted) if counted else OUTCOME.get(self.policy["no-quality"])
        index = r if None in (r, q) or self.policy["weights"] == "recipients-only" else r * 4 / 5 + q / 5
        return index, f"recipients {r}, quality {q} of [{', '.join(item['indicator'] + f' {share}' for item, share in items)}]"

    def result(self, index):
        scale = 10 ** self.policy["digits"]
        roundings = {"half-even": round, "down": int, "half-away-from-zero": lambda value: int(value + Fraction(1, 2))}
        units = roundings[self.policy["rounding"]](index * 100 * scale)
        exact, rounded = rate(index), rate(Fraction(units, 100 * scale))
        units -= self.policy["guard"] != "off" and rounded != exact
        text = f"{units // scale}.{units % scale:0{self.policy['digits']}}" if scale > 1 else str(units)
        return {"index": index, "published": text, "rating": exact if self.policy["rating-on"] == "exact" else rounded}


def failures(case):
    measured, region = Measured(case), {"region": case["expect"].get("region", {})}
    for level, wanted in {**case["expect"], "region": region}.items():
        for key, (index, working) in getattr(measured, level).items():
            got = {} if index is None else measured.result(index)
            for member, value in ({"index": None} if wanted.get(key) is None else wanted[key]).items():
                if (Fraction(value) if member == "index" and value else value) != got.get(member):
                    yield f"{key}: {member} {value} expected, {got.get(member)} computed: {working}"


passed = failed = 0
try:
    for path in sys.argv[1:]:
        for case in read(path):
            if lines := list(failures(case)):
                print(f"FAILED {path}: {case['name']}", *lines, sep="\n  ")
            passed, failed = passed + (not lines), failed + bool(lines)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)
except Malformed as error:
    print(error, file=sys.stderr)
    sys.exit(2)
