/** The plugin `k8s`: rules for workloads, RBAC, networks and audit policies. */
import type { Plugin } from '@keelint/core'
import { checkSettings } from './check-settings.ts'
import { rules, version } from './rules.gen.ts'

export type { RecommendedRuleOptions } from './options.gen.ts'

/** What the command line knows without being told; others hand it to `resolveConfig`. */
export const plugin: Plugin = {
  meta: { name: '@keelint/rules-recommended', version, namespace: 'k8s' },
  rules,
  checkSettings,
}
