/** What the workflow says, and the command line that follows from it. */
import { join } from 'node:path'

/** @param env with the inputs as the composite action hands them over: no text of a workflow gets into a shell */
export function inputsOf(env) {
  const one = name => (env[`INPUT_${name}`] ?? '').trim()
  return {
    paths: lines(one('PATHS')),
    workingDirectory: one('WORKING_DIRECTORY') || '.',
    since: commit(one('SINCE')),
    config: one('CONFIG'),
    presets: lines(one('PRESET')),
    kubernetesVersion: one('KUBERNETES_VERSION'),
    failOn: one('FAIL_ON'),
    format: one('FORMAT') || 'stylish',
    sarifFile: one('SARIF_FILE'),
    category: one('CATEGORY'),
    annotations: isTrue(one('ANNOTATIONS')),
    summary: isTrue(one('SUMMARY')),
    shard: one('SHARD'),
    shardFile: one('SHARD_FILE'),
    merge: lines(one('MERGE')),
    args: lines(one('ARGS')),
  }
}

/** @param reports the folder for what the runner gets */
export function argumentsOf(inputs, reports) {
  const { merge, shard, shardFile } = inputs
  const paths = inputs.paths.length > 0 ? inputs.paths : ['.']
  const configured = [
    ...option('--since', inputs.since),
    ...option('--config', inputs.config),
    ...inputs.presets.flatMap(preset => option('--preset', preset)),
    ...option('--kubernetes-version', inputs.kubernetesVersion),
  ]
  if (shard || shardFile)
    return [
      'map',
      ...configured,
      ...option('--shard', shard),
      ...option('--out', shardFile),
      ...inputs.args,
      '--',
      ...paths,
    ]
  return [
    ...(merge.length > 0 ? ['merge'] : []),
    ...configured,
    ...option('--fail-on', inputs.failOn),
    ...option('--format', inputs.format),
    ...option('--format', inputs.sarifFile && `sarif=${inputs.sarifFile}`),
    ...option('--category', inputs.category),
    ...option('--format', inputs.annotations && `github=${join(reports, 'annotations.txt')}`),
    ...option('--format', inputs.summary && `markdown=${join(reports, 'summary.md')}`),
    ...option('--format', `json=${join(reports, 'report.json')}`),
    ...inputs.args,
    '--',
    ...(merge.length > 0 ? merge : paths),
  ]
}

/** What stands for no commit in an event, such as the push of a new branch, is all zeros. */
function commit(text) {
  return /^0+$/.test(text) ? '' : text
}

/** In one word, so that a value may begin with a dash. */
function option(name, value) {
  return value ? [`${name}=${value}`] : []
}

function lines(text) {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

function isTrue(text) {
  return !/^(?:false|no|off|0)$/i.test(text)
}
