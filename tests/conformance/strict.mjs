// Strict reading of spm-conformance/1: every lawful case, or the file, line and path of what is malformed.
// Structure, service keys and policies stand in the schema; this understands the part of JSON Schema that it uses.
// JSON by hand, because JSON.parse forgets lines, what stood twice, and how numbers were spelled; counts become BigInt.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const schema = JSON.parse(readFileSync(new URL("format/spm-conformance-1.schema.json", import.meta.url), "utf8"));
const rules = schema.$defs;
export const serviceKeys = rules.serviceKey.enum, urusanKeys = rules.urusanKey.enum;
const policies = Object.entries(rules.method.properties);
/** The first value of each policy; of weights: from 2022 on. */
export const defaults = Object.fromEntries(policies.map(([key, rule]) => [key, rule.enum[0]]));
export class Malformed extends Error {}

const TOKEN = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|[^ \t\r\n{}[\]:,"]+|"/g;

/** Reads one JSON value that the schema's rule allows. */
function parse(text, top, place) {
  const tokens = [...text.matchAll(TOKEN)];
  let at = 0;

  function demand(lawful, path, message) {
    if (lawful) return;
    const before = text.slice(0, tokens[Math.min(at, tokens.length) - 1]?.index ?? 0);
    throw new Malformed(`${place(before.split("\n").length)}: ${path}: ${message}`);
  }

  const take = (token) => tokens[at]?.[0] === token && ++at;

  function list(end, path, readOne) {
    for (let count = 0; !take(end); count++) {
      demand(count === 0 || take(","), path, `"," or "${end}" expected`);
      readOne(count);
    }
  }

  function object(rule, path) {
    const found = {};
    list("}", path, () => {
      const name = value(rule.propertyNames ?? { type: "string" }, path);
      const known = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties[name] : rule.additionalProperties;
      demand(known, `${path}.${name}`, `unknown; known are ${Object.keys(rule.properties ?? {})}`);
      demand(!Object.hasOwn(found, name), `${path}.${name}`, "stands twice");
      demand(take(":"), `${path}.${name}`, '":" expected');
      found[name] = value(known, `${path}.${name}`);
    });
    for (const name of rule.required ?? []) demand(name in found, `${path}.${name}`, "is missing");
    for (const name in found) {
      for (const other of rule.dependentRequired?.[name] ?? [])
        demand(other in found, `${path}.${name}`, `without ${other}`);
      for (const other in rule.dependentSchemas?.[name]?.properties)
        demand(!(other in found), `${path}.${name}`, `not beside ${other}`);
    }
    if (found.method?.quality === "single-figure") // nor this.
      for (const { service, quality = [] } of found.figures)
        demand(quality.length < 2, `${path}.figures`, `several items of ${service} under single-figure`);
    return found;
  }

  function scalar(rule, path) {
    const token = tokens[at++]?.[0] ?? "nothing";
    const isCount = /^(0|[1-9][0-9]*)$/.test(token);
    let found;
    try { found = isCount ? BigInt(token) : JSON.parse(token); } catch { demand(false, path, `${token} is no value`); }
    const type = isCount ? "integer" : found === null ? "null" : typeof found;
    demand([rule.type].flat().includes(type), path, `${token} instead of ${rule.type}`);
    if (found === null) return found;
    const { enum: known = [found], pattern = "", minimum = found, maximum = found } = rule;
    demand(known.map(String).includes(String(found)), path, `${token} is none of ${known.join(", ")}`);
    demand(new RegExp(pattern).test(found), path, `${token} is no fraction of 1`);
    demand(found >= minimum && found <= maximum, path, `${token} is out of range`);
    return found;
  }

  function value(given, path) {
    const rule = given.$ref ? rules[given.$ref.split("/").at(-1)] : given;
    const types = [rule.type].flat();
    if (types.includes("object") && take("{")) return object(rule, path);
    if (!types.includes("array") || !take("[")) return scalar(rule, path);
    const found = [];
    list("]", path, (index) => {
      found.push(value(rule.items, `${path}[${index}]`));
      const names = found.map((one) => one.service ?? one.indicator), last = names.at(-1);
      demand(last === undefined || names.indexOf(last) === index, path, `${last} stands twice`); // No schema says this,
    });
    return found;
  }

  const found = value(top, "$");
  demand(at++ === tokens.length, "$", "more text than one value");
  return found;
}

/** The cases of a *.json file, or those of an *.ndjson file or of standard input ("-") line by line. */
export async function* cases(file) {
  // Bytes go through as Latin-1, so that what is not UTF-8 is refused instead of replaced.
  const utf8 = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(bytes, "latin1"));
  let number = 1;
  try {
    if (file !== "-" && !file.endsWith(".ndjson")) {
      const lines = readFileSync(file, "latin1").split("\n").map((line, index) => {
        number = index + 1;
        return utf8(line);
      });
      yield* parse(lines.join("\n"), schema, (line) => `${file}:${line}`).cases;
      return;
    }
    const input = file === "-" ? process.stdin.setEncoding("latin1") : createReadStream(file, "latin1");
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim()) yield parse(utf8(line), rules.case, () => `${file}:${number}`);
      number++;
    }
  } catch (error) {
    throw error instanceof Malformed ? error : new Malformed(`${file}:${number}: $: ${error.message}`);
  }
}
