/** The forms of credentials that providers document, or that tell themselves by how they begin: the table. */

export interface ProviderPattern {
  /** With its article. */
  readonly title: string
  /** What every one begins with, as it is written. */
  readonly prefixes: readonly string[]
  /** What follows the prefix. */
  readonly rest: RegExp
  /** Who says so. */
  readonly source: string
}

function row(title: string, prefixes: string, rest: RegExp, source: string): ProviderPattern {
  return { title, prefixes: prefixes.split(' '), rest: new RegExp(rest.source, 'y'), source }
}

const word = '(?![A-Za-z0-9])'
const github = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/'
const gitlab = 'https://docs.gitlab.com/security/tokens/#token-prefixes'
const slack = 'https://docs.slack.dev/authentication/tokens/'

/** Quantifiers are bounded, so that looking at one place takes no longer than the longest credential. */
export const providerPatterns: readonly ProviderPattern[] = [
  row(
    'an AWS access key',
    'AKIA ASIA ABIA ACCA',
    /[A-Z2-7]{16}(?![A-Za-z0-9+/=])/,
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ),
  row('a GitHub token', 'ghp_ gho_ ghu_ ghs_ ghr_', new RegExp(`[A-Za-z0-9]{36,251}${word}`), github),
  row(
    'a GitHub token',
    'github_pat_',
    new RegExp(`[A-Za-z0-9]{22}_[A-Za-z0-9]{59}${word}`),
    'https://github.blog/security/application-security/introducing-fine-grained-personal-access-tokens-for-github/',
  ),
  row(
    'a GitLab token',
    'glpat- gloas- gldt- glrt- glrtr- glcbt- glptt- glft- glimt- glagent- glwt- glsoat- glffct-',
    /[\w-]{20,300}(?:\.[\w-]{2,60}){0,3}/,
    gitlab,
  ),
  row(
    'a Slack token',
    'xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe.xoxb- xoxe.xoxp- xapp-',
    /[0-9]{1,14}-[\w-]{10,250}/,
    slack,
  ),
  row(
    'the address of a Slack webhook',
    'hooks.slack.com/services/ hooks.slack.com/workflows/ hooks.slack.com/triggers/',
    /[A-Z0-9]{8,15}\/[A-Za-z0-9]{8,24}\/[A-Za-z0-9]{16,64}/,
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
  ),
  row(
    'a Stripe key',
    'sk_live_ sk_test_ rk_live_ rk_test_',
    new RegExp(`[A-Za-z0-9]{20,247}${word}`),
    'https://docs.stripe.com/keys',
  ),
  row('the secret of a Stripe webhook', 'whsec_', /[A-Za-z0-9+/]{32,64}/, 'https://docs.stripe.com/webhooks'),
  row(
    'an npm token',
    'npm_',
    new RegExp(`[A-Za-z0-9]{36}${word}`),
    'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
  ),
  row(
    'a PyPI token',
    'pypi-AgEIcHlwaS5vcmc pypi-AgENdGVzdC5weXBpLm9yZw',
    /[\w-]{50,1000}/,
    'https://pypi.org/help/#apitoken',
  ),
  row('a RubyGems key', 'rubygems_', new RegExp(`[a-f0-9]{48}${word}`), 'https://guides.rubygems.org/api-key-scopes/'),
  row('a Docker Hub token', 'dckr_pat_ dckr_oat_', /[\w-]{27,60}/, 'https://docs.docker.com/security/access-tokens/'),
  row('a Google API key', 'AIza', /[\w-]{35}(?![\w-])/, 'https://cloud.google.com/docs/authentication/api-keys'),
  row(
    'a Google OAuth client secret',
    'GOCSPX-',
    /[\w-]{28}(?![\w-])/,
    'https://developers.google.com/identity/protocols/oauth2',
  ),
  row('a Google access token', 'ya29.', /[\w-]{60,1200}/, 'https://cloud.google.com/docs/authentication/token-types'),
  row(
    'an Azure account key',
    'AccountKey=',
    /[A-Za-z0-9+/]{86}==/,
    'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
  ),
  row(
    'an Azure shared access key',
    'SharedAccessKey=',
    /[A-Za-z0-9+/]{43}=/,
    'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
  ),
  row(
    'a Vault token',
    'hvs. hvb. hvr.',
    /[\w-]{24,300}/,
    'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  ),
  row(
    'a DigitalOcean token',
    'dop_v1_ doo_v1_ dor_v1_',
    new RegExp(`[a-f0-9]{64}${word}`),
    'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  ),
  row(
    'a Databricks token',
    'dapi',
    new RegExp(`[a-f0-9]{32}(?:-\\d)?${word}`),
    'https://docs.databricks.com/dev-tools/auth/pat.html',
  ),
  row(
    'a Grafana token',
    'glsa_',
    new RegExp(`[A-Za-z0-9]{32}_[a-f0-9]{8}${word}`),
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  ),
  row(
    'a Grafana Cloud token',
    'glc_eyJ',
    /[A-Za-z0-9+/]{32,400}={0,2}/,
    'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
  ),
  row(
    'a New Relic key',
    'NRAK-',
    new RegExp(`[A-Z0-9]{27}${word}`),
    'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  ),
  row(
    'a SendGrid key',
    'SG.',
    /[\w-]{22}\.[\w-]{43}(?![\w-])/,
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  ),
  row(
    'a Shopify token',
    'shpat_ shpca_ shppa_ shpss_',
    new RegExp(`[a-fA-F0-9]{32}${word}`),
    'https://shopify.dev/docs/apps/build/authentication-authorization',
  ),
  row(
    'an Anthropic key',
    'sk-ant-',
    /(?:api|admin|oat)\d\d-[\w-]{80,120}/,
    'https://docs.anthropic.com/en/api/overview',
  ),
  row(
    'an OpenAI key',
    'sk-proj- sk-svcacct- sk-admin-',
    /[\w-]{20,200}T3BlbkFJ[\w-]{20,200}/,
    'https://platform.openai.com/docs/api-reference/authentication',
  ),
  row(
    'an OpenAI key',
    'sk-',
    /[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    'https://platform.openai.com/docs/api-reference/authentication',
  ),
  row(
    'a Hugging Face token',
    'hf_',
    new RegExp(`[A-Za-z]{34}${word}`),
    'https://huggingface.co/docs/hub/security-tokens',
  ),
  row(
    'a Tailscale key',
    'tskey-auth- tskey-api- tskey-client-',
    /[A-Za-z0-9]{8,20}-[A-Za-z0-9]{16,40}/,
    'https://tailscale.com/kb/1085/auth-keys',
  ),
  row('an age key', 'AGE-SECRET-KEY-1', /[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/, 'https://age-encryption.org/v1'),
  row('a Sentry token', 'sntrys_ sntryu_', /[\w+/=]{60,400}/, 'https://docs.sentry.io/account/auth-tokens/'),
  row(
    'a Postman key',
    'PMAK-',
    /[a-f0-9]{24}-[a-f0-9]{34}/,
    'https://learning.postman.com/docs/developer/postman-api/authentication/',
  ),
  row(
    'a Pulumi token',
    'pul-',
    new RegExp(`[a-f0-9]{40}${word}`),
    'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
  ),
  row(
    'an Atlassian token',
    'ATATT3xFfGF0 ATCTT3xFfGN0',
    /[\w=-]{100,300}/,
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  ),
  row(
    'a 1Password service account token',
    'ops_eyJ',
    /[A-Za-z0-9+/]{250,2000}={0,3}/,
    'https://developer.1password.com/docs/service-accounts/',
  ),
  row(
    'the address of a Discord webhook',
    'discord.com/api/webhooks/ discordapp.com/api/webhooks/',
    /\d{17,20}\/[\w-]{60,80}/,
    'https://discord.com/developers/docs/resources/webhook',
  ),
  row(
    'the address of a Microsoft Teams webhook',
    'webhook.office.com/webhookb2/',
    /[a-f0-9-]{36}@[a-f0-9-]{36}\/IncomingWebhook\/[a-f0-9]{32}/,
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  ),
]
