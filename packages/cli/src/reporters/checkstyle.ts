/** Checkstyle's XML, which Jenkins, SonarQube and many others read. */
import { inPieces, LateList, type Problem, type Unreadable } from '@keelint/core'
import { accountTexts, verdictText } from './account.ts'
import { byFile, type FileAccount } from './by-file.ts'
import { levelWords } from './level-words.ts'
import { unreadableRule } from './unreadable-rule.ts'
import { type XmlElement, xmlPieces } from './xml.ts'

/** The format has no place for what is no fault of a line, so the account of the run is a comment. */
export const checkstyle = inPieces((run, context) => {
  const files = byFile(run).filter(({ problems, unreadable }) => problems.length + unreadable.length > 0)
  const root = { name: 'checkstyle', attributes: { version: '4.3' }, children: new LateList(files, fileElement) }
  return xmlPieces(root, [[verdictText(run, context), ...accountTexts(run, context)].join('; ')])
})

function fileElement({ file, problems, unreadable }: FileAccount): XmlElement {
  return {
    name: 'file',
    attributes: { name: file },
    children: [...unreadable.map(unreadableElement), ...problems.map(problemElement)],
  }
}

function problemElement({ location: { start }, level, message, rule }: Problem): XmlElement {
  const { line, column } = start
  return { name: 'error', attributes: { line, column, severity: levelWords[level], message, source: rule } }
}

function unreadableElement({ reason, message, location }: Unreadable): XmlElement {
  const { line, column } = location?.start ?? { line: 1, column: undefined }
  const text = `Not analyzed (${reason}): ${message}`
  return { name: 'error', attributes: { line, column, severity: 'error', message: text, source: unreadableRule } }
}
