/** The plugin of a company that sells ducks: its rules, what it switches on, its kind of workload, and a report by namespace. */
import type { Plugin } from '@keelint/core'
import { byNamespace } from './by-namespace.ts'
import consistentTeam from './rules/consistent-team.ts'
import noForeignRegistry from './rules/no-foreign-registry.js'
import requireTeam from './rules/require-team.ts'

const plugin: Plugin = {
  meta: { name: 'keelint-plugin-acme', version: '1.0.0', namespace: 'acme' },
  rules: {
    'consistent-team': consistentTeam,
    'no-foreign-registry': noForeignRegistry,
    'require-team': requireTeam,
  },
  configs: {
    standard: {
      rules: {
        'acme/consistent-team': 'error',
        'acme/no-foreign-registry': ['error', { registries: ['registry.acme.example'] }],
        'acme/require-team': 'warn',
      },
    },
  },
  reporters: { 'by-namespace': byNamespace },
  // A pod template lives here, so that every rule about pods looks into it.
  workloads: { 'acme.example/Worker': [['spec', 'podTemplate']] },
}

export default plugin
