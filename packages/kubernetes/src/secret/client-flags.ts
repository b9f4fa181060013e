/** How programs take passwords on their command line where no name of a flag says so: the table. */

export interface Client {
  /** Without folders and `.exe`. */
  readonly programs: readonly string[]
  /** Only where one of these words is among the arguments. */
  readonly subcommand?: readonly string[]
  /** Flags of one letter that the password follows as a word of its own, or at once. */
  readonly separate?: readonly string[]
  readonly attached?: readonly string[]
  /** Flags followed by `user:password`. */
  readonly userinfo?: readonly string[]
  /** The password is the word of this number behind the subcommand, the next one being 1; from the end where it is negative. */
  readonly position?: number
}

const words = (text: string) => text.split(' ')

/** From the manuals of these programs. */
export const clients: readonly Client[] = [
  {
    programs: words(
      'mysql mysqldump mysqladmin mysqlimport mysqlcheck mysqlshow mysqlslap mysql_upgrade mariadb mariadb-dump mariadb-admin mariadb-check mariadb-import mariadb-backup mysqlsh',
    ),
    attached: ['-p'],
  },
  { programs: words('redis-cli valkey-cli keydb-cli redis-benchmark'), separate: ['-a'] },
  {
    programs: ['curl'],
    userinfo: words('-u --user -U --proxy-user'),
  },
  { programs: words('etcdctl http https xh'), userinfo: words('--user -a --auth') },
  { programs: ['sshpass'], separate: ['-p'], attached: ['-p'] },
  {
    programs: words('mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat mongotop'),
    separate: ['-p'],
  },
  {
    programs: words('ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn'),
    separate: ['-w'],
    attached: ['-w'],
  },
  {
    programs: words('docker podman nerdctl buildah skopeo crane oras helm regctl az oc argocd'),
    subcommand: ['login'],
    separate: ['-p'],
  },
  { programs: ['skopeo', 'podman', 'buildah'], userinfo: words('--creds --src-creds --dest-creds') },
  { programs: words('sqlcmd bcp mosquitto_pub mosquitto_sub'), separate: ['-P'] },
  { programs: ['cqlsh'], separate: ['-p'] },
  { programs: words('keytool jarsigner'), separate: words('-storepass -keypass -srcstorepass -deststorepass') },
  { programs: ['rabbitmqctl'], subcommand: words('add_user change_password authenticate_user'), position: 2 },
  { programs: ['vault'], subcommand: ['login'], position: 1 },
  { programs: ['mc'], subcommand: ['set'], position: 4 },
]

const programs = new RegExp(`\\b(?:${[...new Set(clients.flatMap(client => client.programs))].join('|')})\\b`)

/** Whether a text names one of them. */
export function mayBeClient(text: string): boolean {
  return programs.test(text)
}
