/** Mappings and lists in brackets, on one line and on many. */
import { type Case, runCases } from './cases.ts'
import { append, remove, set } from './edited.ts'

const spread = `
drop: [
  "NET_RAW", # one
  "KILL" # two
]
`
const withComma = `
drop: [
  NET_RAW, # one
  KILL, # two
  ]
`

const cases: readonly Case[] = [
  ['a key goes behind the last one', 'a: {b: 1} # c\n', set('a.d', 2), 'a: {b: 1, d: 2} # c\n'],
  ['blanks inside of the brackets stay', 'a: { b: 1 }\n', set('a.d', 2), 'a: { b: 1, d: 2 }\n'],
  ['absent parents are made in brackets', 'a: {b: 1}\n', set('a.d.e', ['x']), 'a: {b: 1, d: {e: [x]}}\n'],
  ['a comma at the end stays at the end', 'a: [b, c,]\n', append('a', 'd'), 'a: [b, c, d,]\n'],
  ['commas have the blanks that they had', 'a: [b,c]\n', append('a', 'd'), 'a: [b,c,d]\n'],
  ['texts have the quotes of their siblings', 'a: ["b", "c"]\n', append('a', 'd'), 'a: ["b", "c", "d"]\n'],
  [
    'what means something in brackets is quoted',
    'a: {b: 1}\n',
    set('a.image', 'nginx:1.2'),
    'a: {b: 1, image: "nginx:1.2"}\n',
  ],
  ['the first entry goes', 'a: {b: 1, c: 2}\n', remove('a.b'), 'a: {c: 2}\n'],
  ['the last entry goes', 'a: {b: 1, c: 2}\n', remove('a.c'), 'a: {b: 1}\n'],
  ['the last entry goes, and its comma', 'a: [b, c,]\n', remove('a.1'), 'a: [b,]\n'],
  ['the only entry goes', 'a: [ b ]\nc: {\n  d: 1,\n  }\n', [remove('a.0'), remove('c.d')], 'a: []\nc: {}\n'],
  ['two entries go', 'a: [b, c, d]\n', [remove('a.0'), remove('a.2')], 'a: [c]\n'],
  ['the document itself may be in brackets', '{a: 1, b: {}}', [set('c', 2), set('b.d', 3)], '{a: 1, b: {d: 3}, c: 2}'],
  [
    'an entry gets a line of its own where the others have',
    spread,
    append('drop', 'ALL'),
    spread.replace('"KILL" # two', '"KILL", # two\n  "ALL"'),
  ],
  ['and a comma where the others have', withComma, append('drop', 'ALL'), withComma.replace('# two', '# two\n  ALL,')],
  [
    'the last entry goes with its line and the comma before',
    spread,
    remove('drop.1'),
    spread.replace('NET_RAW",', 'NET_RAW"').replace('  "KILL" # two\n', ''),
  ],
  ['the first entry goes with its line', spread, remove('drop.0'), spread.replace('  "NET_RAW", # one\n', '')],
  ['the bracket may close on the last line', 'a: [b,\n    c]\n', append('a', 'd'), 'a: [b,\n    c,\n    d]\n'],
  ['comments in brackets stay', 'a: [\n  # none\n  b\n]\n', remove('a.0'), 'a: [\n  # none\n]\n'],
  [
    'empty brackets with a comment stay around it',
    'a: { # none\n  }\nb: [\n  # none\n]\n',
    [set('a.c', 1), append('b', 'd')],
    'a: {c: 1 # none\n  }\nb: [d\n  # none\n]\n',
  ],
  ['nothing gets a value', 'a: {b: , c: ~}\n', [set('a.b', 1), set('a.c', 2)], 'a: {b: 1, c: 2}\n'],
  ['empty brackets in brackets stay brackets', 'a: {b: {}}\n', set('a.b.c', 1), 'a: {b: {c: 1}}\n'],
  [
    'what looks like JSON gets more of it',
    'a: {"b":{"c":1}}\n',
    set('a.b.d', { e: 'f' }),
    'a: {"b":{"c":1,"d":{"e":"f"}}}\n',
  ],
  ['a pair without brackets in a list leaves no room', 'a: [b: 1]\n', set('a.0.c', 1), 'declined: conflict'],
]

runCases('edits in brackets', cases)

const pretty = `
{
  "kind": "Pod",
  "spec": {
    "containers": [
      {
        "name": "a"
      }
    ],
    "volumes": []
  }
}
`
const added = `
        "name": "a",
        "securityContext": {
          "capabilities": {
            "drop": [
              "ALL"
            ]
          }
        }
`

runCases('edits of JSON', [
  [
    'absent parents are written like the rest',
    pretty,
    append('spec.containers.0.securityContext.capabilities.drop', 'ALL'),
    pretty.replace('\n        "name": "a"\n', added),
    'json',
  ],
  [
    'an empty list gets an item',
    pretty,
    append('spec.volumes', { name: 'x' }),
    pretty.replace('[]', '[\n      {\n        "name": "x"\n      }\n    ]'),
    'json',
  ],
  ['a pair goes', pretty, remove('spec.volumes'), pretty.replace(',\n    "volumes": []', ''), 'json'],
  ['tabs stay tabs', '{\n\t"a": 1\n}', set('b.c', 1), '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t}\n}', 'json'],
  [
    'line ends stay as they are',
    '{\r\n  "a": 1\r\n}\r\n',
    set('b', [2]),
    '{\r\n  "a": 1,\r\n  "b": [\r\n    2\r\n  ]\r\n}\r\n',
    'json',
  ],
  [
    'one line stays one line',
    '{"a":1,"b":[]}',
    [append('b', 'x'), set('c.d', null)],
    '{"a":1,"b":["x"],"c":{"d":null}}',
    'json',
  ],
  [
    'blanks on one line stay',
    '{"a": 1, "b": "x"}',
    [set('b', 'v'), set('c.d', 2)],
    '{"a": 1, "b": "v", "c": {"d": 2}}',
    'json',
  ],
  ['an empty object gets its first key', '{}', set('a', 'yes'), '{"a": "yes"}', 'json'],
  ['text is written as JSON has it', '{"a": "b"}', set('a', 'x\n"\u2028'), '{"a": "x\\n\\"\\u2028"}', 'json'],
])
