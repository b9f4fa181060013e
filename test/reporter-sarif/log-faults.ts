/** What GitHub code scanning asks of a log and no validator checks. */
import type { SarifLog } from '@keelint/reporter-sarif'

type MadeRun = SarifLog['runs'][number]
type Result = MadeRun['results'] extends Iterable<infer One> ? One : never
/** As it is read. */
type SarifRun = Omit<MadeRun, 'results'> & { readonly results: readonly Result[] }
type Rule = SarifRun['tool']['driver']['rules'][number]

/** In sentences. @param text a log */
export function logFaults(text: string): readonly string[] {
  const { runs } = JSON.parse(text) as { readonly runs: readonly SarifRun[] }
  return runs.flatMap(run => [...runFaults(run), ...run.results.flatMap(result => resultFaults(result, run))])
}

function runFaults({ tool, results, automationDetails }: SarifRun): readonly string[] {
  const components = [tool.driver, ...(tool.extensions ?? [])]
  const rules = components.flatMap(component => component.rules)
  const ids = rules.map(({ id }) => id)
  return [
    ...(results.length > 25_000 ? ['There are too many results.'] : []),
    ...(components.length > 100 ? ['There are too many extensions.'] : []),
    ...(rules.length > 25_000 ? ['There are too many rules.'] : []),
    ...(automationDetails.id.endsWith('/') ? [] : ['The category is none.']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id} is there twice.`),
    ...rules.flatMap(ruleFaults),
  ]
}

function ruleFaults({ id, name, shortDescription, fullDescription, help, properties }: Rule): readonly string[] {
  const severity = properties['security-severity']
  const isSecurity = properties.tags.includes('security')
  return [
    ...(severity === undefined || (typeof severity === 'string' && Number(severity) >= 0.1 && Number(severity) <= 10)
      ? []
      : [`${id}: ${String(severity)} is no severity.`]),
    ...(isSecurity === (severity !== undefined)
      ? []
      : [`${id} is a rule of security and has no severity, or the reverse.`]),
    ...(isSecurity || properties['problem.severity'] !== undefined ? [] : [`${id} has no severity of a problem.`]),
    ...(properties.precision === undefined ? [`${id} has no precision.`] : []),
    ...(properties.tags.length > 20 ? [`${id} has too many tags.`] : []),
    ...(name.length > 255 ? [`${id} has too long a name.`] : []),
    ...[shortDescription, fullDescription].filter(({ text }) => text.length > 1024).map(() => `${id} says too much.`),
    ...(id.startsWith('keelint/') || help.markdown.includes('**Reported**') ? [] : [`${id} has no example.`]),
  ]
}

function resultFaults(result: Result, { tool }: SarifRun): readonly string[] {
  const { ruleId, rule, ruleIndex, locations, relatedLocations = [], fixes = [], message, partialFingerprints } = result
  const component = rule?.toolComponent ? tool.extensions?.[rule.toolComponent.index] : tool.driver
  const [{ physicalLocation }] = locations
  const { artifactLocation, region } = physicalLocation
  const links = [...message.text.matchAll(/(?<!\\)\]\((\d+)\)/g)].map(([, id]) => Number(id))
  const faults = [
    ...(component?.rules[rule?.index ?? ruleIndex ?? -1]?.id === ruleId ? [] : ['It names another rule.']),
    ...(locations.length === 1 ? [] : ['It has no place, or several.']),
    ...(/^(?:$|\/|\.\/)|[\\ ]/.test(artifactLocation.uri) ? [`${artifactLocation.uri} is no path.`] : []),
    ...(region && region.startLine >= 1 && region.startColumn >= 1 ? [] : ['It has no region.']),
    ...(region?.startLine === region?.endLine ? [] : ['It is shown in no pull request: it has several lines.']),
    ...(region && region.endColumn > region.startColumn ? [] : ['Its region is empty.']),
    ...(/^[0-9a-f]+:\d+$/.test(partialFingerprints.primaryLocationLineHash ?? '') ? [] : ['It has no line hash.']),
    ...(partialFingerprints['keelint/v1'] ? [] : ['It has no identity.']),
    ...links.filter(link => !relatedLocations.some(({ id }) => id === link)).map(link => `Link ${link} leads nowhere.`),
    ...(fixes.every(({ artifactChanges }) => artifactChanges.length > 0) ? [] : ['A fix changes nothing.']),
  ]
  return faults.map(fault => `${ruleId} at ${artifactLocation.uri}:${region?.startLine}: ${fault}`)
}
