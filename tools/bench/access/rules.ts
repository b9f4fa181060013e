/** The rules that read the access model, called as the linter calls them. */
import type { Project, Report, Resource, Rule } from '@keelint/core'
import { type Access, networkOf } from '@keelint/kubernetes'
import { plugin } from '@keelint/rules-recommended'

export interface Timed {
  readonly name: string
  readonly milliseconds: number
  readonly reports: number
}

/** Every rule that asks a project for `access`, each at its defaults. */
export function accessRules(): ReadonlyMap<string, Rule> {
  return new Map(
    Object.entries(plugin.rules ?? {}).filter(([, rule]) => {
      let asked = false
      const project = projectWith(() => {
        asked = true
        throw new Error('Asked.')
      })
      try {
        visitorOf(rule, () => {})?.(project)
      } catch {}
      return asked
    }),
  )
}

/** @param access of a world without pods */
export function timeRules(rules: ReadonlyMap<string, Rule>, access: Access<Resource>): readonly Timed[] {
  const project = projectWith(() => access)
  return [...rules].map(([name, rule]) => {
    let reports = 0
    const visit = visitorOf(rule, () => {
      reports++
    })
    const start = process.cpuUsage()
    visit?.(project)
    const { user, system } = process.cpuUsage(start)
    return { name, milliseconds: (user + system) / 1000, reports }
  })
}

function visitorOf(rule: Rule, report: (report: Report) => void): ((project: Project) => void) | undefined {
  const { Project: visit } = rule.create({
    id: 'bench',
    options: defaultsOf(rule),
    settings: {},
    kubernetes: { version: '1.36', minors: { from: 36, to: 36 } },
    report,
    undecided() {},
  })
  return visit as ((project: Project) => void) | undefined
}

function defaultsOf({ meta }: Rule): Readonly<Record<string, unknown>> {
  const properties: Readonly<Record<string, { readonly default?: unknown }>> = meta.schema?.properties ?? {}
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.default]))
}

function projectWith(access: () => Access<Resource>): Project {
  return {
    world: 'bench',
    facts: [],
    resources: [],
    pods: [],
    customResources: [],
    network: networkOf<Resource>([], []),
    get access() {
      return access()
    },
    isClosed: () => false,
    isAssumed: () => false,
  } as unknown as Project
}
