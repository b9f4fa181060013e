/** Require pods to meet a level of the Pod Security Standards, control by control. */
import { type ContainerNode, compareText, defineRule } from '@keelint/core'
import { describeResource, newestMinor } from '@keelint/kubernetes'
import { holdersOf } from '../../pod/holders.ts'
import { type SecurityFinding, securityFindings } from '../../pod/security-controls.ts'

const names = { type: 'array', items: { type: 'string' } } as const

interface Exemption {
  readonly controls?: readonly string[]
  readonly containers?: readonly string[]
  readonly images?: readonly string[]
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require pods to meet a level of the Pod Security Standards, with one problem for each control',
      rationale:
        'Pod Security admission judges a pod by the controls of a level. This rule says the same in as many sentences, and lets off single containers where admission can let off only namespaces.',
      remedy:
        'Change what the problem and its related places name. The presets `pss-baseline` and `pss-restricted` report each field by a rule of its own.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
      ],
    },
    presets: { all: { level: 'restricted' } },
    messages: { broken: '{{resource}} does not meet “{{control}}” of the level `{{level}}`. {{first}}' },
    schema: {
      type: 'object',
      properties: {
        level: { enum: ['baseline', 'restricted'], default: 'baseline', description: 'The level to meet.' },
        version: {
          type: 'string',
          pattern: '^1\\.[0-9]+$',
          description: 'The version of the standards, such as `1.31`; otherwise that of Kubernetes.',
        },
        exempt: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              controls: { ...names, description: 'Names of controls, as the standards have them; otherwise all.' },
              containers: { ...names, description: 'Names of the containers; otherwise all.' },
              images: { ...names, description: 'Images of the containers; one that ends with `*` is a beginning.' },
            },
            additionalProperties: false,
          },
          default: [],
          description: 'What is let off. An entry without containers and images lets off the pod’s own fields too.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, kubernetes, report }) {
    const minor = Math.min(Number(options.version?.slice('1.'.length)), newestMinor)
    const versions = options.version ? { version: `1.${minor}`, minors: { from: minor, to: minor } } : kubernetes
    const findingsOf = securityFindings(options.level, versions)
    return {
      Pod(_, node) {
        const holderOf = holdersOf(node.containers)
        const byControl = new Map<string, SecurityFinding[]>()
        for (const finding of findingsOf(node)) {
          const holder = holderOf(finding.at.path)
          if (options.exempt.some(entry => covers(entry, finding.control, holder))) continue
          const others = byControl.get(finding.control)
          if (others) others.push(finding)
          else byControl.set(finding.control, [finding])
        }
        for (const [control, findings] of byControl) {
          // The order of containers and volumes is no matter.
          const named = findings.map(finding => ({ finding, names: namesIn(finding) }))
          const sorted = named.sort((a, b) => compareText(a.names, b.names)).map(({ finding }) => finding)
          const [first, ...others] = sorted
          report({
            at: first!.at,
            messageId: 'broken',
            data: {
              resource: describeResource(node.resource.id),
              control,
              level: options.level,
              first: first!.message,
            },
            evidence: control,
            related: others.map(({ at, message }) => ({ at, message })),
          })
        }

        function namesIn({ at, message }: SecurityFinding): string {
          const isInList = at.path.some(key => typeof key === 'number')
          return isInList ? `${holderOf(at.path)?.value.name ?? ''}\0${message}` : ''
        }
      },
    }
  },
})

function covers(
  { controls, containers, images }: Exemption,
  control: string,
  holder: ContainerNode | undefined,
): boolean {
  if (controls && !controls.includes(control)) return false
  if (!containers && !images) return true
  if (!holder) return false
  const { name = '', image = '' } = holder.value
  if (containers && !containers.includes(name)) return false
  return !images || images.some(each => (each.endsWith('*') ? image.startsWith(each.slice(0, -1)) : image === each))
}
