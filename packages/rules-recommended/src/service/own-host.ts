/** Names and addresses that stand for the machine that asks, or for the metadata service of its cloud. */
import { addressOf, isInside, rangeOf } from '@keelint/kubernetes'

const selfNames = /(?:^|\.)(?:localhost|localdomain|ip6-localhost|ip6-loopback|localtest\.me|lvh\.me|vcap\.me)$/
const metadataNames =
  /^(?:metadata|metadata\.google\.internal|instance-data(?:\.[a-z0-9-]+)*|metadata\.packet\.net|metadata\.platformequinix\.com)$/
const selfBlocks = ['127.0.0.0/8', '0.0.0.0/8', '::/127', '::ffff:127.0.0.0/104'].flatMap(block => rangeOf(block) ?? [])
const metadataBlocks = [
  '169.254.0.0/16',
  '100.100.100.200/32',
  '192.0.0.192/32',
  'fd00:ec2::254/128',
  'fe80::/10',
].flatMap(block => rangeOf(block) ?? [])

/** Which of them a host is; undefined for any other. A dot at its end says nothing. */
export function selfOf(host: string): 'self' | 'metadata' | undefined {
  const name = host.trim().toLowerCase().replace(/\.$/, '')
  const address = addressOf(name.replace(/^\[|\]$/g, '')) ?? embeddedAddress(name)
  const isIn = (blocks: typeof selfBlocks) => address !== undefined && blocks.some(block => isInside(address, block))
  if (selfNames.test(name) || isIn(selfBlocks)) return 'self'
  return metadataNames.test(name) || isIn(metadataBlocks) ? 'metadata' : undefined
}

/** Services of DNS that answer with the address that stands in the name. */
function embeddedAddress(name: string) {
  const [, address] = /(?:^|[.-])(\d{1,3}(?:[.-]\d{1,3}){3})\.(?:nip|sslip|xip)\.io$/.exec(name) ?? []
  return address === undefined ? undefined : addressOf(address.replaceAll('-', '.'))
}
