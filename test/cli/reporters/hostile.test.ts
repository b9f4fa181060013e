/** No name in a file, a rule or a config steers a terminal, a build server or a parser through any of the formats. */
import { type FormatName, formats } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun, hostileText } from './hostile.ts'
import { textIn } from './made-run.ts'

const test = suite('hostile names')
const names = Object.keys(formats) as readonly FormatName[]
const steering = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const commands = /##(?:\[|vso\[|teamcity\[)/i

for (const format of names)
  test(`${format} holds nothing that a terminal or a build server obeys`, async () => {
    for (const [what, name] of Object.entries(hostileNames)) {
      const text = await textIn(format, hostileRun(name), { [name]: hostileText(name) })
      assert.ok(text.endsWith('\n'), what)
      const found = steering.exec(text)
      assert.is(found && text.slice(Math.max(0, found.index - 30), found.index + 30), null, what)
      assert.not.match(text, commands, what)
      if (format !== 'github') assert.not.match(text, /^\s*::/m, what)
    }
  })

test('colors are the only escapes of a text that has them', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const text = await textIn('stylish', hostileRun(name), { [name]: hostileText(name) }, { color: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that color a text
    const plain = text.replace(/\u001B\[\d+m/g, '')
    assert.not.match(plain, steering, what)
    assert.not.match(plain, /^\s*::/m, what)
  }
})

test('what is only text stays as it is', async () => {
  const name = hostileNames['another script']!
  for (const format of names) {
    const text = await textIn(format, hostileRun(name), { [name]: hostileText(name) })
    assert.ok(text.includes('漢字') && text.includes('🚢'), format)
  }
})

test.run()
