/** Lints with a rule that tells what schemas say of custom resources. */
import {
  type Config,
  crdCompiler,
  defineRule,
  Linter,
  nodeOf,
  type Plugin,
  type Run,
  resolveConfig,
} from '@keelint/core'
import { meta, where } from './lint.ts'

export const schemaRule = defineRule({
  meta: { ...meta, customResources: true, messages: { fault: '{{code}}: {{text}}' } },
  create: ({ report, undecided }) => ({
    Project({ customResources }) {
      for (const { resource, faults, undecided: reasons, deprecated } of customResources) {
        for (const { path, code, message, at } of faults) {
          const node = nodeOf(resource, undefined, path)
          report({ at: at === 'key' ? node.key : node, messageId: 'fault', data: { code, text: message } })
        }
        for (const reason of reasons) undecided(reason)
        if (deprecated !== undefined) undecided(`Deprecated: ${deprecated}`)
      }
    },
  }),
})

export const schemaPlugin: Plugin = {
  meta: { name: 'test', version: '0.0.0', namespace: 'test' },
  rules: { schema: schemaRule },
}

export type Files = Readonly<Record<string, string>>

/** @param files text by path; the part of the path before `//` is the world */
export async function checked(
  files: Files,
  config: Config = {},
  options: { readonly compiler?: false } = {},
): Promise<Run> {
  const resolved = await resolveConfig([{ rules: { 'test/schema': 'error' }, ...config }], [schemaPlugin])
  const linter = new Linter(resolved, options.compiler === false ? {} : { crds: await crdCompiler() })
  return linter.lint(
    Object.entries(files).map(([name, text]) => {
      const [world, rest] = name.split('//')
      return rest === undefined ? { path: name, text } : { path: `${world}/${rest}`, text, world: world! }
    }),
  )
}

/** `line:column «what is covered» code: message` of each problem. */
export function toldOf(run: Run, files: Files): readonly string[] {
  return run.problems.map(problem => `${where(problem, textOf(files, problem.file))} ${problem.message}`)
}

function textOf(files: Files, file: string): string {
  return Object.entries(files).find(([name]) => name.replace('//', '/') === file)![1]
}

/** The reasons of the ledger and how often each. */
export function undecidedIn({ ledger }: Run): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ledger.undecided.flatMap(({ rule, reason, count }) => (rule === 'test/schema' ? [[reason, count]] : [])),
  )
}

export const group = 'example.com'

/** A CustomResourceDefinition of `Widget` whose `spec` has this schema. @param more of the version */
export function definition(spec: object, more: object = {}, root: object = {}): string {
  return definitionOf({
    v1: { schema: { openAPIV3Schema: { type: 'object', properties: { spec }, ...root } }, ...more },
  })
}

/** The same, with what stands in each version. */
export function definitionOf(versions: Readonly<Record<string, object>>, spec: object = {}): string {
  return JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `widgets.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList' },
      versions: Object.entries(versions).map(([name, version], index) => ({
        name,
        served: true,
        storage: index === 0,
        ...version,
      })),
      ...spec,
    },
  })
}

/** A Widget with what stands below its metadata, at line 4. */
export function widget(rest: string, version = 'v1'): string {
  return `apiVersion: ${group}/${version}\nkind: Widget\nmetadata: { name: a }\n${rest}\n`
}

/** What is told of a Widget by a schema of its `spec`. */
export async function verdict(spec: object, rest: string, more?: object): Promise<readonly string[]> {
  const files = { 'crd.yaml': definition(spec, more), 'a.yaml': widget(rest) }
  return toldOf(await checked(files), files)
}

/** The same of one field `spec.x` with the value at line 4: only the messages, without their code. */
export async function messages(field: object, value: string): Promise<readonly string[]> {
  const told = await verdict({ type: 'object', properties: { x: field } }, `spec: { x: ${value} }`)
  return told.map(line => line.replace(/^.*?» /, ''))
}
