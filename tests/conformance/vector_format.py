"""Reading spm-conformance/1: every lawful case, or the path and line of the first unlawful member."""

import json
import re
import sys
from json import decoder, scanner

# Every service key: level, urusan and name.
SERVICES = {f"{level}.{urusan}.{name}" for level, urusan, names in [
    ("provinsi", "pendidikan", "menengah khusus"),
    ("provinsi", "kesehatan", "krisis-kesehatan kejadian-luar-biasa"),
    ("provinsi", "pekerjaan-umum", "air-minum-curah air-limbah-domestik-regional"),
    ("provinsi", "perumahan-rakyat", "rumah-korban-bencana rumah-relokasi-program"),
    ("provinsi", "trantibumlinmas", "ketenteraman-ketertiban-umum"),
    ("provinsi", "sosial", "disabilitas-telantar-dalam-panti anak-telantar-dalam-panti korban-bencana "
     "lanjut-usia-telantar-dalam-panti gelandangan-pengemis-dalam-panti"),
    ("kabkota", "pendidikan", "anak-usia-dini dasar kesetaraan"),
    ("kabkota", "kesehatan", "ibu-hamil ibu-bersalin bayi-baru-lahir balita usia-pendidikan-dasar usia-produktif "
     "usia-lanjut hipertensi diabetes-melitus gangguan-jiwa-berat terduga-tuberkulosis risiko-hiv"),
    ("kabkota", "pekerjaan-umum", "air-minum air-limbah-domestik"),
    ("kabkota", "perumahan-rakyat", "rumah-korban-bencana rumah-relokasi-program"),
    ("kabkota", "trantibumlinmas", "ketenteraman-ketertiban-umum informasi-rawan-bencana "
     "pencegahan-kesiapsiagaan-bencana penyelamatan-evakuasi-bencana penyelamatan-evakuasi-kebakaran"),
    ("kabkota", "sosial", "disabilitas-telantar-luar-panti anak-telantar-luar-panti korban-bencana "
     "lanjut-usia-telantar-luar-panti gelandangan-pengemis-luar-panti"),
] for name in names.split()}

# The policies; the first value is the default (of weights: from 2022 on).
POLICIES = {
    "weights": ["80-20", "recipients-only"],
    "quality": ["mean-of-indicators", "mean-of-components", "pooled-sum", "single-figure"],
    "cap": ["at-one", "none"],
    "zero-required": ["not-applicable", "full", "zero"],
    "not-reported": ["zero", "left-out"],
    "not-yet-due": ["left-out", "zero"],
    "quality-zero-required": ["not-applicable", "full", "zero"],
    "unlisted-indicator": ["left-out", "zero"],
    "no-quality": ["recipients-alone", "quality-full", "quality-zero"],
    "service-to-urusan": ["mean", "mean-of-levels", "each-service-once"],
    "urusan-to-region": ["mean-of-urusan", "mean-of-services"],
    "region-to-nation": ["mean-of-level-means", "mean-of-regions"],
    "rating-on": ["exact", "rounded"],
    "digits": [2, 0, 1, 3, 4, 5, 6],
    "rounding": ["half-away-from-zero", "half-even", "down"],
    "guard": ["never-across-a-bound", "off"],
}
COMPONENTS = ["goods", "services", "staff", "procedure"]
GREATEST_COUNT = 9007199254740991


class Malformed(Exception):
    """The file is not spm-conformance/1; `at` is the offset of the object concerned."""

    def __init__(self, message, at=0):
        super().__init__(message)
        self.at = at


class Node(dict):
    """A JSON object that knows where it began."""

    at = 0


def demand(lawful, node, message):
    if not lawful:
        raise Malformed(message, node.at)


def parse_object(text_and_start, strict, scan_once, _hook, _pairs_hook, memo):
    pairs, end = decoder.JSONObject(text_and_start, strict, scan_once, None, list, memo)
    node = Node(pairs)
    node.at = text_and_start[1]
    demand(len(node) == len(pairs), node, "a member is repeated")
    return node, end


def parse(text):
    """JSON with positions; every number that is not plain digits becomes a float, which no member allows."""
    reader = json.JSONDecoder(parse_int=lambda digits: int(digits) if digits.isdigit() else float(digits))
    reader.parse_object = parse_object
    reader.scan_once = scanner.py_make_scanner(reader)
    try:
        return reader.decode(text)
    except json.JSONDecodeError as error:
        raise Malformed(error.msg, error.pos) from None
    except (ValueError, RecursionError) as error:
        raise Malformed(str(error)) from None


def check_members(node, parent, required=(), optional=()):
    demand(type(node) is Node, parent, "an object is expected here")
    demand(node.keys() >= set(required), node, f"missing: {sorted(set(required) - node.keys())}")
    unknown = sorted(node.keys() - {*required, *optional})
    demand(not unknown, node, f"unknown: {unknown}")


def check_list(value, node, name):
    demand(type(value) is list, node, f"{name} is an array")


def check_text(node, *members):
    for member in members:
        demand(type(node[member]) is str, node, f"{member} is text")


def check_figure(node, parent, names=(), others=()):
    """Counts, or a reason in their place and in that of the other members."""
    reasons = [state for state in ("notApplicable", "notYetDue") if type(node) is Node and state in node]
    if reasons:
        check_members(node, parent, [*names, reasons[0]])
        check_text(node, *names, reasons[0])
        return False
    check_members(node, parent, names, others)
    check_text(node, *names)
    return True


def check_counts(node):
    demand("required" in node or "done" not in node, node, "done stands without required")
    for count in (node[member] for member in ("required", "done") if member in node):
        demand(type(count) is int and count <= GREATEST_COUNT, node, f"counts are whole, up to {GREATEST_COUNT}")


def check_service(node, parent, method):
    reported = check_figure(node, parent, ["service"], ["recipients", "quality"])
    demand(node["service"] in SERVICES, node, f"unknown service: {node['service']}")
    if not reported:
        return
    if "recipients" in node:
        check_members(node["recipients"], node, optional=["required", "done"])
        check_counts(node["recipients"])
    items = node.get("quality", [])
    check_list(items, node, "quality")
    for item in items:
        if check_figure(item, node, ["indicator", "component"], ["required", "done"]):
            check_counts(item)
        demand(item["component"] in COMPONENTS, item, f"unknown component: {item['component']}")
    demand(len({item["indicator"] for item in items}) == len(items), node, "an indicator is named twice")
    demand(method.get("quality") != "single-figure" or len(items) < 2, node, "single-figure allows one item")


def check_expectation(node, parent):
    """An object of results, or null for all of them."""
    if node is None:
        return
    check_members(node, parent, optional=["index", "published", "rating"])
    for member in node.keys():
        demand(node[member] is None or type(node[member]) is str, node, f"{member} is text or null")
    demand(re.fullmatch(r"[0-9]+(/0*[1-9][0-9]*)?", node.get("index") or "0"), node, "index is a fraction of 1")


def check_case(node, parent):
    check_members(node, parent, ["name", "year", "figures", "expect"], ["catches", "method"])
    check_text(node, "name")
    demand(type(node["year"]) is int and 2019 <= node["year"] <= 9999, node, "no rule is known for this year")
    for member in ("catches", "figures"):
        check_list(node.get(member, []), node, member)
    method = node.get("method", Node())
    check_members(method, node, optional=POLICIES)
    for key, value in method.items():
        demand(value in POLICIES[key] and type(value) is type(POLICIES[key][0]), method, f"unknown {key}: {value}")
    for service in node["figures"]:
        check_service(service, node, method)
    demand(len({service["service"] for service in node["figures"]}) == len(node["figures"]), node,
           "a service is named twice")
    expect = node["expect"]
    check_members(expect, node, optional=["services", "urusan", "region"])
    check_expectation(expect.get("region"), expect)
    for level, known in (("services", SERVICES), ("urusan", {key.split(".")[1] for key in SERVICES})):
        check_members(expect.get(level, Node()), expect, optional=known)
        for result in expect.get(level, {}).values():
            check_expectation(result, expect)


def whole_file(text):
    document = parse(text)
    check_members(document, Node(), ["format", "cases"])
    demand(document["format"] == "spm-conformance/1", document, f"unknown format: {document['format']}")
    check_list(document["cases"], document, "cases")
    for case in document["cases"]:
        check_case(case, document)
    return document["cases"]


def read(path):
    """Yields the cases of a file, or of standard input; a Malformed names path and line."""
    by_line = path == "-" or path.endswith(".ndjson")
    number = 1
    with (sys.stdin.buffer if path == "-" else open(path, "rb")) as file:
        for number, part in enumerate(file if by_line else [file.read()], 1):
            text = ""
            try:
                text = part.decode("utf-8")
                if not by_line:
                    yield from whole_file(text)
                elif text.strip():
                    case = parse(text)
                    check_case(case, Node())
                    yield case
            except (Malformed, UnicodeDecodeError) as error:
                line = number + text.count("\n", 0, getattr(error, "at", 0))
                raise Malformed(f"{path}:{line}: {error}") from None
