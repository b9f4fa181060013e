/** Disallow credentials on command lines, in probes and in annotations. */
import { defineRule, type Node, nodeOf, type Place, type Resource } from '@keelint/core'
import {
  argumentSecrets,
  describeItem,
  describeResource,
  describeSecret,
  type HTTPHeader,
  isAsSureAs,
  secretsInText,
} from '@keelint/kubernetes'
import { templateMetadata } from '../../metadata/required.ts'
import { withoutDomain } from '../../metadata/without-domain.ts'
import { actionsOf } from '../../pod/actions.ts'
import { type CommandLine, commandLinesOf } from '../../secret/command-lines.ts'
import { confidenceOption, confidencePresets, severityOf, worthReporting } from '../../secret/confidence.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow credentials on command lines, in probes and in annotations',
      rationale:
        'A password on a command line is in the manifest, in the list of processes of the node and in many a log. Annotations are shown by every tool, and headers of probes are kept with the pod.',
      remedy:
        'Have the program read the credential from a file that a Secret is mounted to, or from a variable that refers to a Secret: `--password=$(DB_PASSWORD)`. Change what was written here.',
      references: [
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
        'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
      ],
    },
    standards: ['nsa:secrets', 'mitre:T1552.001'],
    presets: confidencePresets,
    messages: {
      argument: '{{place}} of container {{container}} holds {{what}}, in plain text.',
      header: 'Header {{header}} of a probe of container {{container}} holds {{what}}, in plain text.',
      annotation: 'Annotation `{{name}}` of {{resource}} holds {{what}}, in plain text.',
    },
    schema: { type: 'object', properties: { confidence: confidenceOption }, additionalProperties: false },
  },
  create({ options: { confidence }, report }) {
    function checkLine({ words, pathOf }: CommandLine, resource: Resource, container: string): void {
      const told = new Set<number>()
      for (const { argument, flag, secret } of argumentSecrets(words)) {
        if (told.has(argument) || !isAsSureAs(secret, confidence)) continue
        told.add(argument)
        const at = { resource, path: pathOf(argument) }
        report({
          at,
          messageId: 'argument',
          data: {
            place: flag === undefined ? describeWord(at) : `\`${flag}\` in the command`,
            container,
            what: describeSecret(secret),
          },
          severity: severityOf(secret),
          conceal: true,
        })
      }
    }

    function checkHeaders(headers: Node<readonly HTTPHeader[] | null | undefined>, container: string): void {
      for (const [index, header] of headers.value?.entries() ?? []) {
        const found = secretsInText(`${header?.name}: ${header?.value}`)
        const secret = worthReporting(found, confidence)
        if (!secret) continue
        const at = headers.at(index)
        report({
          at: at.at('value'),
          messageId: 'header',
          data: { header: describeItem(header?.name, at.path), container, what: describeSecret(secret) },
          severity: severityOf(secret),
          conceal: true,
        })
      }
    }

    function checkAnnotations(metadata: Node<unknown>): void {
      const { annotations } = (metadata.value ?? {}) as {
        readonly annotations?: Readonly<Record<string, string>> | null
      }
      for (const [name, value] of Object.entries(annotations ?? {})) {
        const secret = worthReporting(secretsInText(value ?? '', withoutDomain(name)), confidence)
        if (!secret) continue
        const at: Place = nodeOf(metadata.resource, value, [...metadata.path, 'annotations', name])
        report({
          at,
          messageId: 'annotation',
          data: { name, resource: describeResource(metadata.resource.id), what: describeSecret(secret) },
          severity: severityOf(secret),
          conceal: true,
        })
      }
    }

    return {
      Container(value, { resource, path }) {
        const container = describeItem(value.name, path)
        for (const line of commandLinesOf(value, path)) checkLine(line, resource, container)
        for (const { httpGet, path: at } of actionsOf(value, path))
          if (httpGet?.httpHeaders)
            checkHeaders(nodeOf(resource, httpGet.httpHeaders, [...at, 'httpGet', 'httpHeaders']), container)
      },
      Resource: (_, node) => checkAnnotations(node.at('metadata')),
      Pod(_, node) {
        const metadata = templateMetadata(node)
        if (metadata) checkAnnotations(metadata)
      },
    }
  },
})

function describeWord({ path }: Place): string {
  return `Item ${Number(path.at(-1)) + 1} of \`${path.at(-2)}\``
}
