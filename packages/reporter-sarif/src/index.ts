/** SARIF 2.1.0 for a Keelint run. */
export { limits } from './limits.ts'
export { sarif } from './sarif.ts'
export type { SarifLog } from './sarif-log.ts'
