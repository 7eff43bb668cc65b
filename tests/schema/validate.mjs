// Validates every sample against its schema with ajv: the valid ones must pass, the broken ones must fail.
// Usage: node validate.mjs SCHEMAS SAMPLES FROZEN, three folders; the last one has a folder of files for each version. Ends in "N passed, M failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'

const [schemas, samples, frozen] = process.argv.slice(2)
let passed = 0
let failed = 0

function judge(holds, what, errors) {
  if (holds) return passed++
  failed++
  console.log(`${what}: ${JSON.stringify(errors)}`)
}

for (const file of readdirSync(schemas).filter(name => name.endsWith('.json')).sort()) {
  const ajv = new Ajv({ strict: true, allErrors: false })
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, file), 'utf8')))
  passed++
  const name = file.replace(/\.json$/, '')
  if (name === 'values') continue
  for (const [kind, expected] of [['valid', true], ['broken', false]]) {
    const lines = readFileSync(join(samples, `${name}.${kind}.ndjson`), 'utf8').trimEnd().split('\n')
    lines.forEach((line, i) => judge(validate(JSON.parse(line)) === expected, `${name}.${kind}.ndjson, line ${i + 1}`, validate.errors ?? 'accepted'))
  }

  if (!existsSync(join(frozen, name))) continue
  for (const sample of readdirSync(join(frozen, name)).filter(each => each.endsWith('.json')))
    judge(validate(JSON.parse(readFileSync(join(frozen, name, sample), 'utf8'))), `${name}/${sample}`, validate.errors)
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
