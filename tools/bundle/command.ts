/** Makes the command `keelint` as it is committed. */
import { type Bundle, bundle } from './bundle.ts'

/** @param root the repository's folder, absolute */
export function bundledCommand(root: string): Promise<Bundle> {
  return bundle(root, 'packages/cli/src/bin.ts', [
    ['packages/cli/src/whole-run.ts', 'packages/cli/src/lint.ts'],
    [
      'packages/cli/src/lint-anew.ts',
      'packages/cli/src/cache/cache.ts',
      'packages/cli/src/command/hook.ts',
      'packages/cli/src/reporters/stylish.ts',
      'packages/cli/src/threads/functionless.ts',
      'packages/cli/src/threads/lint-tasks.ts',
    ],
  ])
}
