/** Passwords that everyone tries first: the most common ones, and defaults of products that are often run in clusters. */

/**
 * In lower case.
 * https://nordpass.com/most-common-passwords-list/
 * https://github.com/danielmiessler/SecLists/tree/master/Passwords/Default-Credentials
 */
const wellKnown: ReadonlySet<string> = new Set(
  `000000 111111 1111 112233 121212 123123 123321 1234 12345 123456 1234567 12345678 123456789 1234567890 1q2w3e 1q2w3e4r 1qaz2wsx 654321
  666666 abc123 abcd1234 admin admin1 admin123 admin1234 adminadmin adminpassword adminpass administrator asdfgh cassandra
  changeit changeme changemenow changethis changepassword couchdb elastic grafana guest iloveyou influxdb jenkins
  keycloak kibana letmein mariadb master minio minio123 minioadmin mongo mongodb monkey mysql mysqlpassword neo4j nexus oracle
  p@ssw0rd p@ssword pass pass123 pass1234 passw0rd password password! password1 password12 password123 password1234 postgres
  postgrespassword postgresql prom-operator pwd qwerty qwerty123 rabbit rabbitmq raspberry redis root root123 rootpassword
  rootroot s3cr3t sa secret secret123 secretpassword supersecret test test123 test1234 testpassword testtest tomcat toor
  user123 userpassword vagrant vault welcome welcome1 welcome123 zabbix`.split(/\s+/),
)

/** However it is capitalized, and with or without signs between its words: `Change_Me` is `changeme`. */
export function isWellKnownPassword(text: string): boolean {
  if (text.length > 24) return false
  const lower = text.toLowerCase()
  return wellKnown.has(lower) || wellKnown.has(lower.replace(/[-_ .!]/g, ''))
}
