"""Strict reading of spm-conformance/1: every lawful case, or the file, line and path of what is malformed.

The structure, the service keys and the policies stand in format/spm-conformance-1.schema.json; this reads the part of
JSON Schema that it uses. JSON by hand, because json forgets lines and what stood twice.
"""

import json
import re
import sys
from pathlib import Path

SCHEMA = json.loads((Path(__file__).parent / "format" / "spm-conformance-1.schema.json").read_text("utf-8"))
RULES = SCHEMA["$defs"]
POLICIES = {key: rule["enum"] for key, rule in RULES["method"]["properties"].items()}
DEFAULTS = {key: values[0] for key, values in POLICIES.items()}  # of weights: from 2022 on
TOKEN = re.compile(r'[{}\[\]:,]|"(?:[^"\\]|\\.)*"|[^ \t\r\n{}\[\]:,"]+|"', re.DOTALL)
TYPES = {str: "string", int: "integer", type(None): "null"}


class Malformed(Exception):
    """A file that is not spm-conformance/1; the text says where and why."""


class Reader:
    """Reads one JSON value that a rule of the schema allows."""

    def __init__(self, text, path, line):
        self.text, self.path, self.line, self.at = text, path, line, 0
        self.tokens = list(TOKEN.finditer(text))

    def demand(self, lawful, path, message):
        if not lawful:
            last = self.tokens[:max(1, self.at)][-1:]
            lines = self.text.count("\n", 0, last[0].start() if last else 0)
            raise Malformed(f"{self.path}:{self.line + lines}: {path}: {message}")

    def take(self, token):
        found = self.at < len(self.tokens) and self.tokens[self.at][0] == token
        self.at += found
        return found

    def parts(self, end, path):
        """Stands before each part of a list up to its end."""
        count = 0
        while not self.take(end):
            self.demand(count == 0 or self.take(","), path, f'"," or "{end}" expected')
            yield count
            count += 1

    def value(self, rule, path):
        rule = RULES[rule["$ref"].split("/")[-1]] if "$ref" in rule else rule
        types = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
        if "object" in types and self.take("{"):
            return self.object(rule, path)
        if "array" not in types or not self.take("["):
            return self.scalar(rule, types, path)
        found = []
        for index in self.parts("]", path):
            found.append(self.value(rule["items"], f"{path}[{index}]"))
            if rule["items"].get("$ref") in ("#/$defs/service", "#/$defs/item"):
                names = [one.get("service", one.get("indicator")) for one in found]
                self.demand(names[-1] not in names[:-1], path, f"{names[-1]} stands twice")
        return found

    def object(self, rule, path):
        found, known = {}, rule.get("properties", {})
        for _ in self.parts("}", path):
            name = self.value(rule.get("propertyNames", {"type": "string"}), path)
            inner = known.get(name, rule["additionalProperties"])
            self.demand(inner, f"{path}.{name}", f"unknown; known are {', '.join(known)}")
            self.demand(name not in found, f"{path}.{name}", "stands twice")
            self.demand(self.take(":"), f"{path}.{name}", '":" expected')
            found[name] = self.value(inner, f"{path}.{name}")
        for name in rule.get("required", []):
            self.demand(name in found, f"{path}.{name}", "is missing")
        for name in found:
            for other in rule.get("dependentRequired", {}).get(name, []):
                self.demand(other in found, f"{path}.{name}", f"without {other}")
            for other in rule.get("dependentSchemas", {}).get(name, {"properties": {}})["properties"]:
                self.demand(other not in found, f"{path}.{name}", f"not beside {other}")
        if found.get("method", {}).get("quality") == "single-figure":
            several = [one["service"] for one in found["figures"] if len(one.get("quality", [])) > 1]
            self.demand(not several, f"{path}.figures", f"several items under single-figure: {', '.join(several)}")
        return found

    def scalar(self, rule, types, path):
        token = self.tokens[self.at][0] if self.at < len(self.tokens) else "nothing"
        self.at += 1
        try:
            found = int(token) if re.fullmatch("0|[1-9][0-9]*", token) else json.loads(token, parse_int=float)
        except ValueError:
            found = object
        self.demand(TYPES.get(type(found)) in types, path, f"{token} instead of {' or '.join(types)}")
        if found is not None:
            self.demand(found in rule.get("enum", [found]), path, f"{token} is none of {', '.join(map(str, rule.get('enum', [])))}")
            self.demand(re.fullmatch(rule.get("pattern", "(?s).*"), str(found)), path, f"{token} is no fraction of 1")
        if type(found) is int:
            self.demand(rule.get("minimum", 0) <= found <= rule.get("maximum", found), path, f"{token} is out of range")
        return found


def parse(part, rule, path, number):
    try:
        reader = Reader(part.decode("utf-8"), path, number)
    except UnicodeDecodeError as error:
        line = number + part.count(b"\n", 0, error.start)
        raise Malformed(f"{path}:{line}: $: not UTF-8") from None
    found = reader.value(rule, "$")
    reader.at += 1
    reader.demand(reader.at > len(reader.tokens), "$", "more than one value")
    return found


def read(path):
    """Yields the cases of a *.json file, or those of an *.ndjson file or of standard input ("-") line by line."""
    try:
        with (sys.stdin.buffer if path == "-" else open(path, "rb")) as file:
            if path != "-" and not path.endswith(".ndjson"):
                yield from parse(file.read(), SCHEMA, path, 1)["cases"]
                return
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield parse(line, RULES["case"], path, number)
    except OSError as error:
        raise Malformed(f"{path}: {error.strerror}") from None
