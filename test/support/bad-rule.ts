/** Rules that misbehave, as somebody writes them whom no compiler watches, beside one that does all right. */
import { defineRule, type Rule, type Run, verdictOf } from '@keelint/core'
import * as assert from 'uvu/assert'
import { meta } from './lint.ts'
import { object, runWith, type Setup } from './run-with.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a rule without types sees
export type Loose = any

export const untyped = (rule: unknown): Rule => defineRule(rule as Rule)
export const service = { 'a.yaml': object('Service', 'a', 'spec: {ports: [{port: 80}]}\n') }
export const good = defineRule({
  meta,
  create: ({ report }) => ({ Service: (_value, node) => report({ at: node, messageId: 'here' }) }),
})

/** What a rule `test/bad` is said to have done wrong; the good one has to be heard all the same. */
export async function crashes(
  bad: unknown,
  files: Readonly<Record<string, string>> = service,
  options?: Setup['options'],
): Promise<readonly string[]> {
  const run = await runWith({ rules: { bad: untyped(bad), good }, ...(options && { options }) }, files)
  assert.ok(run.problems.some(({ rule }) => rule === 'test/good'))
  assert.is(verdictOf(run), run.crashes > 0 ? 2 : 1)
  return crashesOf(run)
}

export function crashesOf({ problems }: Run): readonly string[] {
  return problems
    .filter(({ rule }) => rule === 'keelint/crash')
    .map(({ message }) => message.replace('The rule `test/bad` crashed on Service `a`: ', ''))
}

/** The same of a rule that does something when it is shown a Service. */
export function doing(
  work: (value: Loose, node: Loose, context: Loose) => unknown,
  more: object = {},
  options?: Setup['options'],
): Promise<readonly string[]> {
  const create = (context: unknown) => ({ Service: (value: unknown, node: unknown) => work(value, node, context) })
  return crashes({ meta: { ...meta, ...more }, create }, service, options)
}
