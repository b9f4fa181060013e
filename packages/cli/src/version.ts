/** Which version this is; the same as in the package's manifest. */

export const version = '0.1.0'
