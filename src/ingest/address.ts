// Which addresses of the net Parley may ask: public ones only, so that a report's link cannot reach into a private network.
import { BlockList, isIP, isIPv6 } from 'node:net'

/** Ranges that are not public, by the IANA special-purpose registries. */
const PRIVATE_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
/** Transition ranges (NAT64, 6to4, Teredo) are refused whole: they carry IPv4 addresses inside. */
const PRIVATE_6 = [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const

const refused = new BlockList()
for (const [net, bits] of PRIVATE_4) refused.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of PRIVATE_6) refused.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is loopback, private, link-local, shared, multicast or otherwise not public; true for what is no address. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (isIP(bare) === 0) return true
  // BlockList compares an IPv4 address inside IPv6 (::ffff:10.0.0.1) with the IPv4 ranges.
  return refused.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4')
}
