/** Values as a config would hold them. */
import { stringify } from 'yaml'

/** One line of YAML. */
export function flowText(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  }).trim()
}
