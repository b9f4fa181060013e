/** Keeps what `yaml` makes of a document within bounds: it would take far more memory than the text before anybody could count. */
import { type CST, Parser as CstParser, Lexer } from 'yaml'
import { beyondLimit, type Limits } from './limits.ts'

/** Thrown where a document is too large. */
export class LimitError extends Error {
  /** Where what is too much begins, as an offset in the text that was read. */
  readonly offset: number

  constructor(name: keyof Limits, limits: Limits, offset: number) {
    super(beyondLimit(name, limits[name], 'document'))
    this.offset = offset
  }
}

/** A key with a value has some eight: more than that is comments and blank lines, which take memory too. */
const tokensPerNode = 8

/** The tokens of which `yaml` composes documents. Throws a `LimitError`. */
export function* boundedTokens(text: string, limits: Limits): Generator<CST.Token> {
  const parser = new CstParser()
  let tokens = 0
  let nodes = 0
  let aliases = 0
  let isContent = false
  for (const token of new Lexer().lex(text)) {
    const { offset } = parser
    if (isContent) nodes++
    if (nodes > limits.nodes || ++tokens > limits.nodes * tokensPerNode) throw new LimitError('nodes', limits, offset)
    if (token.startsWith('*') && !isContent && ++aliases > limits.aliases)
      throw new LimitError('aliases', limits, offset)
    isContent = token === scalarFollows
    yield* parser.next(token)
    if (depthOf(parser) > limits.depth) throw new LimitError('depth', limits, offset)
  }
  yield* parser.end()
}

/** A mark of the lexer's own. */
const scalarFollows = '\u001f'

/** The document itself lies below the collections, and what is being read may lie on top of them. */
function depthOf({ stack }: CstParser): number {
  const top = stack.at(-1)?.type
  return stack.length - (top === 'block-map' || top === 'block-seq' || top === 'flow-collection' ? 1 : 2)
}
