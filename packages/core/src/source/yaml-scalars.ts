/** How kubectl reads plain scalars: YAML 1.1 as go-yaml has it, so `yes` is true, `0o17` and `017` are 15 and dates are text. */
import type { ScalarTag } from 'yaml'

const words = {
  null: /^(?:~|null|Null|NULL)?$/,
  true: /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/,
  false: /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/,
}

/** https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go */
export const kubectlScalars: readonly ScalarTag[] = [
  { tag: 'tag:yaml.org,2002:null', default: true, test: words.null, resolve: () => null },
  {
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: new RegExp(`${words.true.source}|${words.false.source}`),
    resolve: text => words.true.test(text),
  },
  {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^[-+]?(?:0b[01_]+|0o[0-7_]+|0[0-7_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*)$/,
    resolve: integer,
  },
  {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    test: /^[-+]?(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/,
    resolve: text => Number(text.replaceAll('_', '')),
  },
  {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: text => (/nan/i.test(text) ? Number.NaN : text.startsWith('-') ? -Infinity : Infinity),
  },
]

function integer(text: string): number {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  const octal = /^0(?=[0-7])/.test(digits) ? `0o${digits.slice(1)}` : digits
  return text.startsWith('-') ? -Number(octal) : Number(octal)
}
