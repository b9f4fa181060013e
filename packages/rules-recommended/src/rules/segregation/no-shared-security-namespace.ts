/** The tools that watch over a cluster are not in the hands of those whom they watch. */
import { defineRule } from '@keelint/core'
import {
  describePrincipal,
  dutyModelOf,
  matchesSubject,
  membershipOf,
  subjectClassOf,
  subjectName,
} from '@keelint/kubernetes'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'
import { isWatched, takenOver } from '../../rbac/security-namespaces.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow who deploys to change what runs in the namespaces of security tools',
      rationale:
        'Whoever changes the workloads, the configuration or the Secrets of a detector, a log pipeline or a policy engine decides what it sees and what it lets through. `settings.segregation.securityNamespaces` names more such namespaces than the usual ones, and `subjects.securityTeam` who is at home there.',
      remedy:
        'Bind roles in these namespaces to the team that oversees, and roles that hold everywhere to nobody who deploys.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-isolation',
        'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
      ],
    },
    standards: ['mitre:T1562.001'],
    presets: { strict: true },
    messages: {
      shared:
        '{{subject}} runs what is watched and may {{may}} in the namespace `{{namespace}}` of the security tools.',
      everywhere:
        '{{subject}} may {{may}} in the whole cluster, and so in the namespace `{{namespace}}` of the security tools.',
    },
  },
  create({ report, undecided, settings }) {
    const model = dutyModelOf(settings)
    return {
      Project({ access, resources, isClosed, isAssumed }) {
        const present = new Set(resources.flatMap(({ id }) => (id.kind === 'Namespace' ? [id.name] : [id.namespace])))
        const own = model.securityNamespaces.filter(each => present.has(each))
        if (own.length === 0) return
        for (const principal of access.subjects) {
          if (subjectClassOf(model, principal, access.minor) !== 'human') continue
          if (model.teams.get('securityTeam')?.members.some(pattern => matchesSubject(pattern, principal))) continue
          const groups = membershipOf(model, principal)
          const grants = access.grantsOf(principal, groups)
          const found = takenOver(grants, own)
          if (found && isWatched(grants, own, model)) {
            const { source, grant, may, namespace } = found
            const { binding, subject, fact, index } = source
            const data = { subject: describePrincipal(principal), may, namespace }
            report({
              at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
              messageId: binding.scope === 'cluster' ? 'everywhere' : 'shared',
              data,
              evidence: data.subject,
              related: fact
                ? [
                    {
                      at: { resource: fact.resource, path: ['rules', index, 'verbs', grant.verb] },
                      message: 'Granted here.',
                    },
                  ]
                : [],
            })
          }
          const hidden = access.bindingsOf(principal, groups).some(({ binding: { fact, role } }) => {
            return role === 'unknown' && mayBeElsewhere(fact, { isClosed, isAssumed })
          })
          if (hidden) undecided('A binding refers to a role that is neither in the files nor built in.')
        }
      },
    }
  },
})
