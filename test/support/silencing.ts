/** Lints with a few small rules of `test`, to see what silences their problems. */
import {
  type Config,
  defineRule,
  Linter,
  type LinterOptions,
  type Plugin,
  type Problem,
  type Run,
  resolveConfig,
  type SourceFile,
} from '@keelint/core'
import { meta } from './lint.ts'

const plugin: Plugin = {
  meta: { name: 'test', version: '0.0.0', namespace: 'test' },
  rules: {
    // Each container's image.
    image: defineRule({
      meta,
      create: ({ report }) => ({
        Container: (_, node) => report({ messageId: 'here', at: node.at('image') }),
      }),
    }),
    // A field that is absent.
    absent: defineRule({
      meta,
      create: ({ report }) => ({
        Container: (container, node) => {
          if (!container.resources) report({ messageId: 'here', at: node.at('resources') })
        },
      }),
    }),
    // Each resource as a whole.
    whole: defineRule({
      meta,
      create: ({ report }) => ({ Resource: (_, node) => report({ messageId: 'here', at: node }) }),
    }),
    // The second Service, which nothing but the whole project tells.
    across: defineRule({
      meta,
      collect: { Service: (_, node) => node },
      create: ({ report }) => ({
        Project: ({ facts }) => {
          if (facts[1]) report({ messageId: 'here', at: facts[1] })
        },
      }),
    }),
    // What a resource, or the whole project, does not tell.
    unknown: defineRule({
      meta,
      create: ({ undecided }) => ({ Resource: () => undecided('It does not say.') }),
    }),
    'unknown-across': defineRule({
      meta,
      collect: { Pod: () => 1 },
      create: ({ undecided }) => ({
        Project: ({ facts }) => {
          if (facts.length > 0) undecided('They do not say.')
        },
      }),
    }),
  },
}

const allOn = { 'test/image': 'error', 'test/absent': 'error', 'test/whole': 'error', 'test/across': 'error' } as const

/** With the rule for images on, where the config says nothing of rules. */
export async function linterWith(config: Config = {}, options: LinterOptions = {}): Promise<Linter> {
  const full: Config = { rules: { 'test/image': 'error' }, ...config }
  return new Linter(await resolveConfig([full], [plugin]), { today: '2026-11-23', complete: true, ...options })
}

export const everything: Config = { rules: allOn }

/** @param given one file, `a.yaml`, or several by path */
export async function lintTexts(
  given: string | Readonly<Record<string, string>>,
  config?: Config,
  options?: LinterOptions,
): Promise<Run> {
  return (await linterWith(config, options)).lint(filesOf(given))
}

/** The text of `a.yaml` after `--fix`. */
export async function fixText(text: string, config?: Config, options?: LinterOptions): Promise<string> {
  const run = (await linterWith(config, options)).lintAndFix(filesOf(text))
  return run.fixed?.get('a.yaml')?.text ?? text
}

export function filesOf(given: string | Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(typeof given === 'string' ? { 'a.yaml': given } : given).map(([path, text]) => ({ path, text }))
}

/** `line rule` of each problem, without `test/` and `keelint/`; of files other than `a.yaml` with the file. */
export function told({ problems }: Pick<Run, 'problems'>): readonly string[] {
  return problems.map(shown)
}

/** The same of what was silenced, with what did it and why. */
export function silenced({ suppressed }: Run): readonly string[] {
  return suppressed.map(problem => {
    const { carrier, reason, until } = problem.suppression
    return `${shown(problem)} ${carrier}: ${reason}${until ? ` (${until})` : ''}`
  })
}

function shown({ file, rule, location }: Problem): string {
  const where = file === 'a.yaml' ? '' : `${file}:`
  return `${where}${location.start.line} ${rule.replace(/^(?:test|keelint)\//, '')}`
}

/** The messages of the linter's own rules. */
export function ownMessages({ problems }: Run): readonly string[] {
  return problems.flatMap(({ rule, message }) => (rule.startsWith('keelint/') ? [message] : []))
}

/** A pod whose image stands at line 7, if `image` has but one line. */
export function pod(image: string, metadata = 'name: web'): string {
  return `apiVersion: v1
kind: Pod
metadata: { ${metadata} }
spec:
  containers:
    - name: web
      ${image}
`
}
