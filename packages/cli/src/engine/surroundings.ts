/** What some formats show of the world around a run. */
import type { ReporterContext, Repository } from '@keelint/core'

/** Their readers know files by their paths in the repository. */
const ofRepository: readonly string[] = ['sarif', 'github', 'gitlab']

/** @param format by its name @param cwd absolute */
export async function surroundingsOf(
  format: string,
  cwd: string,
): Promise<Pick<ReporterContext, 'repository' | 'ruleExamples'>> {
  if (!ofRepository.includes(format)) return {}
  const repository = await repositoryFor(format, cwd)
  const around = repository ? { repository } : {}
  if (format !== 'sarif') return around
  const { examples } = await import('@keelint/rules-recommended/examples')
  return { ...around, ruleExamples: id => (id.startsWith('k8s/') ? examples[id.slice('k8s/'.length)] : undefined) }
}

/** What a format shows of the repository. @param cwd absolute */
export async function repositoryFor(format: string, cwd: string): Promise<Repository | undefined> {
  if (!ofRepository.includes(format)) return undefined
  const { repositoryOf } = await import('../repository/repository.ts')
  return repositoryOf(cwd, process.env)
}
