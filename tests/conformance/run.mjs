// A runner for spm-conformance/1 in JavaScript (Node 20, no packages): node run.mjs FILE...   (*.json, *.ndjson, or -)
// Exit code 0: all passed; 1: a case failed; 2: a file is malformed or not there. README.md says the rules.
import { cases, defaults, Malformed, serviceKeys, urusanKeys } from "./strict.mjs";

// Shares and indices are exact: [numerator, denominator] in lowest terms. null is "left out" and "no index".
const ZERO = [0n, 1n], ONE = [1n, 1n];
const OUTCOME = { "not-applicable": null, "left-out": null, "zero": ZERO, "full": ONE,
  "recipients-alone": null, "quality-zero": ZERO, "quality-full": ONE };
const RATINGS = [[100n, "Tuntas Paripurna"], [90n, "Tuntas Utama"], [80n, "Tuntas Madya"], [70n, "Tuntas Pratama"],
  [60n, "Tuntas Muda"], [0n, "Belum Tuntas"]];
const rate = ([n, d]) => RATINGS.find(([bound]) => n * 100n >= bound * d)[1];
const divisor = (a, b) => { while (b) [a, b] = [b, a % b]; return a; };
const fraction = (n, d) => [n / divisor(n, d), d / divisor(n, d)];
const plus = ([a, b], [c, d]) => fraction(a * d + c * b, b * d);
const mean = (shares) => (([n, d]) => fraction(n, d * BigInt(shares.length)))(shares.reduce(plus, ZERO));
const text = (share) => (share ? share.join("/").replace(/\/1$/, "") : null);
const list = (parts) => `[${parts.map((one) => `${one.key ?? one.indicator} ${text(one.share)}`).join(", ")}]`;

function meanOfGroups(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry.share]);
  return groups.size === 0 ? null : mean([...groups.values()].map(mean));
}

function measure({ year, method, figures }) {
  const policy = { ...defaults, ...(year < 2022n ? { weights: "recipients-only" } : {}), ...method };
  const divide = (done, required) => (policy.cap === "at-one" && done > required ? ONE : fraction(done, required));
  function shareOf(figure, zeroRequired) {
    if ("notApplicable" in figure) return null;
    if ("notYetDue" in figure) return OUTCOME[policy["not-yet-due"]];
    if (figure.required === 0n) return OUTCOME[policy[zeroRequired]];
    return "done" in figure ? divide(figure.done, figure.required) : OUTCOME[policy["not-reported"]];
  }
  function qualityOf(items) {
    const counted = items.filter((item) => item.share), pool = counted.filter((item) => item.required !== 0n);
    if (counted.length === 0) return OUTCOME[policy["no-quality"]];
    if (policy.quality === "pooled-sum" && pool.some((item) => !("required" in item))) return ZERO;
    const sum = (member) => pool.reduce((total, item) => total + (item[member] ?? 0n), 0n);
    if (policy.quality === "pooled-sum" && pool.length > 0) return divide(sum("done"), sum("required"));
    const component = (item) => item.component.replace("services", "goods");
    return meanOfGroups(counted, policy.quality === "mean-of-components" ? component : (item) => item);
  }
  function service({ service: key, recipients = {}, quality, ...whole }) {
    if (Object.keys(whole).length > 0) return { key, share: shareOf(whole), working: JSON.stringify(whole) };
    const items = (quality ?? []).map((item) => ({ ...item, share: shareOf(item, "quality-zero-required") }));
    const isSilent = quality === undefined && policy["not-reported"] === "zero";
    const r = shareOf(recipients, "zero-required"), q = isSilent ? ZERO : qualityOf(items);
    const share = r && q && policy.weights === "80-20" ? plus([4n * r[0], 5n * r[1]], [q[0], 5n * q[1]]) : r;
    return { key, share, working: `recipients ${text(r)}; quality ${text(q)} of ${list(items)}; ${policy.weights}` };
  }
  function result({ key, share, working }) {
    if (share === null) return { key, working, index: null, published: null, rating: null };
    const digits = Number(policy.digits), scale = 10n ** BigInt(digits + 2), [n, d] = [share[0] * scale, share[1]];
    const [whole, twice, isOdd] = [n / d, (n % d) * 2n, (n / d) % 2n === 1n];
    const up = { "half-away-from-zero": twice >= d, "half-even": twice > d || (twice === d && isOdd), "down": false };
    const units = whole + (up[policy.rounding] ? 1n : 0n), rounded = rate([units, scale]), exact = rate(share);
    const printed = `${policy.guard === "off" || rounded === exact ? units : units - 1n}`.padStart(digits + 1, "0");
    const published = digits ? `${printed.slice(0, -digits)}.${printed.slice(-digits)}` : printed;
    return { key, working, index: text(share), published, rating: policy["rating-on"] === "rounded" ? rounded : exact };
  }

  const part = (from, to) => (one) => one.key.split(".").slice(from, to).join(".");
  const ways = { "mean": part(0), "mean-of-levels": part(0, 1), "each-service-once": part(1) };
  const way = ways[policy["service-to-urusan"]], overall = way === ways["each-service-once"] ? way : part(0);
  const join = (key, parts, keyOf) => ({ key, share: meanOfGroups(parts, keyOf), working: `mean of ${list(parts)}` });
  const byKey = new Map(figures.map((figure) => [figure.service, figure]));
  const services = serviceKeys.map((key) => service(byKey.get(key) ?? { service: key, notApplicable: "not listed" }));
  const counted = services.filter((one) => one.share);
  const urusan = urusanKeys.map((key) => join(key, counted.filter((one) => part(1, 2)(one) === key), way));
  const region = policy["urusan-to-region"] === "mean-of-urusan"
    ? join("region", urusan.filter((one) => one.share), part(0)) : join("region", counted, overall);
  return { services: services.map(result), urusan: urusan.map(result), region: [result(region)] };
}

function failures({ expect, ...test }) {
  const measured = measure(test), wanted = { ...expect };
  if ("region" in expect) wanted.region = { region: expect.region };
  const lowest = (index) => (index === null ? null : text(fraction(...`${index}/1`.split("/", 2).map(BigInt))));
  return Object.keys(wanted).flatMap((level) => measured[level].flatMap((got) =>
    Object.entries(wanted[level][got.key] ?? { index: null })
      .filter(([member, value]) => (member === "index" ? lowest(value) : value) !== got[member])
      .map(([member, value]) => `${got.key}: ${member} ${value} expected, ${got[member]} computed: ${got.working}`)));
}

let passed = 0, failed = 0;
try {
  for (const file of process.argv.slice(2))
    for await (const test of cases(file)) {
      const lines = failures(test);
      if (lines.length === 0) passed++;
      else failed++, console.log([`FAILED ${file}: ${test.name}`, ...lines].join("\n  "));
    }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Malformed)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
