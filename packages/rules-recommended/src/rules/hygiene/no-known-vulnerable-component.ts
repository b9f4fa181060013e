/** Disallow versions of well-known software with grave faults. */
import { defineRule } from '@keelint/core'
import {
  advisoriesFor,
  compareVersions,
  componentOf,
  componentTitles,
  hasAdvisories,
  imageVersion,
} from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow versions of software of clusters that are known to be vulnerable',
      rationale:
        'What runs a cluster holds its rights: a fault in Argo CD, Kyverno or an ingress controller gives away everything that they may do. Attacks on these versions are public.',
      remedy:
        'Update to the version that is named, or a newer one. The version is taken from the tag; this is no scanner of images, and knows the gravest faults only.',
      references: [
        'https://kubernetes.io/docs/reference/issues-security/official-cve-feed/',
        'https://kubernetes.io/blog/2025/03/24/ingress-nginx-cve-2025-1974/',
      ],
    },
    presets: { recommended: true },
    messages: {
      vulnerable:
        'Image `{{image}}` is a version of {{component}} with {{ids}}, which lets {{harm}}. Version {{mended}} is without.',
    },
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { at, text: image, reference } of knownImages(node, undecided)) {
        const component = componentOf(reference)
        if (!component || !hasAdvisories(component)) continue
        const found = advisoriesFor(component, reference.tag ?? '')
        if (!found) undecided('The tag of the image does not tell the version of what is in it.')
        const [first] = found ?? []
        if (!found || !first) continue
        const mended = found.map(({ mended }) => mended).reduce(newer)
        const ids = found.map(({ advisory }) => advisory.id).join(', ')
        report({
          at,
          messageId: 'vulnerable',
          data: { image, component: componentTitles[component], ids, harm: first.advisory.harm, mended },
        })
      }
    },
  }),
})

function newer(a: string, b: string): string {
  return compareVersions(imageVersion(a)!, imageVersion(b)!) < 0 ? b : a
}
