/** Registries that rules know by a word. */

/** Registries of cloud services, each below the account of whoever uses it. */
export const cloudRegistries = {
  ecr: [
    '*.dkr.ecr.*.amazonaws.com',
    '*.dkr.ecr-fips.*.amazonaws.com',
    '*.dkr.ecr.*.amazonaws.com.cn',
    '*.dkr-ecr.*.on.aws',
  ],
  acr: ['*.azurecr.io', '*.*.azurecr.io', '*.azurecr.cn', '*.azurecr.us'],
  gcr: ['gcr.io', '*.gcr.io', '*.pkg.dev'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Registries that anybody may push to. */
export const publicRegistries: readonly string[] = [
  'docker.io',
  'ghcr.io',
  'public.ecr.aws',
  'ecr-public.aws.com',
  'quay.io',
  'registry.gitlab.com',
  'ttl.sh',
]
