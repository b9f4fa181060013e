/** The plugin `k8s`: rules for workloads, RBAC, networks and audit policies. */
import type { Plugin } from '@keelint/core'
import { rules, version } from './rules.gen.ts'

export type { RecommendedRuleOptions } from './options.gen.ts'

export const plugin: Plugin = {
  meta: { name: '@keelint/rules-recommended', version, namespace: 'k8s' },
  rules,
}
