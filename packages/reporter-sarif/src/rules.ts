/** The rules of a run as SARIF's reporting descriptors. */
import { type ReporterContext, type RuleExamples, type Run, type RunRule, ruleUrl } from '@keelint/core'
import { helpOf } from './help.ts'
import { levels, problemSeverities, securitySeverities } from './levels.ts'
import { cut, limits } from './limits.ts'
import type { PropertyBag, ReportingDescriptor } from './sarif-log.ts'

/** @param id of a rule of the run, or of whatever else reported a problem */
export function descriptorOf(id: string, run: Run, context: ReporterContext): ReportingDescriptor {
  const rule = run.rules.get(id)
  return rule ? describe(id, rule, ruleUrl(id, run, context), context.ruleExamples?.(id)) : describeUnknown(id)
}

function describe(
  id: string,
  { meta, level }: RunRule,
  helpUri: string | undefined,
  examples: RuleExamples | undefined,
): ReportingDescriptor {
  const { description, rationale } = meta.docs
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: cut(description, limits.description) },
    fullDescription: { text: cut(`${description}. ${rationale}`, limits.description) },
    help: helpOf(id, meta, helpUri, examples),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[level] },
    properties: propertiesOf(meta),
  }
}

/** Hygiene is GitHub's quality, whatever belongs to another step its security: it shows the two apart. */
function propertiesOf(meta: RunRule['meta']): PropertyBag & { readonly tags: readonly string[] } {
  const { severity, step = 'hygiene', standards = [], deprecated } = meta
  const precision = precisionOf(meta)
  const tags = [step, ...(deprecated ? ['deprecated'] : []), ...standards]
  return step === 'hygiene'
    ? { tags: tags.slice(0, limits.tags), precision, 'problem.severity': problemSeverities[severity] }
    : {
        tags: ['security', ...tags].slice(0, limits.tags),
        precision,
        'security-severity': securitySeverities[severity],
      }
}

/** The recommended rules are those that hardly ever report what is all right. */
function precisionOf({ type, presets }: RunRule['meta']): 'very-high' | 'high' | 'medium' {
  if (presets?.recommended) return 'very-high'
  return type === 'problem' ? 'high' : 'medium'
}

/** GitHub's filter says it beside the tool: the id without its namespace. */
function nameOf(id: string): string {
  return cut(id.slice(id.indexOf('/') + 1), limits.name)
}

function describeUnknown(id: string): ReportingDescriptor {
  const message = { text: `A problem of the rule ${id}` }
  return {
    id,
    name: nameOf(id),
    shortDescription: message,
    fullDescription: message,
    help: { text: message.text, markdown: message.text },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: [] },
  }
}
