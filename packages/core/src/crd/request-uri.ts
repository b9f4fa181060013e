/** The address of a request, as Go reads it: `net/url.ParseRequestURI`. */

/** Whether a text is an absolute address or an absolute path. */
export function isRequestUri(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (text === '' || /[\0-\x1f\x7f]/.test(text)) return false
  if (text === '*') return true
  if (text.startsWith(':')) return false
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0] ?? ''
  const rest = text.slice(scheme.length).replace(/\?.*$/s, '')
  // What follows a scheme without a slash is read no further.
  if (!rest.startsWith('/')) return scheme !== ''
  if (scheme === '' || !rest.startsWith('//')) return isEscaped(rest)
  const [, authority = '', path = ''] = /^\/\/([^/]*)(.*)$/s.exec(rest)!
  return isAuthority(authority) && isEscaped(path)
}

function isAuthority(authority: string): boolean {
  const [, user, host = ''] = /^(?:(.*)@)?(.*)$/s.exec(authority)!
  if (user !== undefined && !(/^[\w.~:!$&'()*+,;=%@-]*$/.test(user) && isEscaped(user))) return false
  const [, name = '', port = ''] = (host.startsWith('[') ? /^(\[.*\])(.*)$/s : /^([^:]*)(.*)$/s).exec(host) ?? []
  if (host.startsWith('[') && name === '') return false
  return /^(?::\d*)?$/.test(port) && isHost(name)
}

/** Of ASCII, hosts may hold some signs alone. */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return /^\[[0-9a-fA-F:.]+(?:%25.*)?\]$/.test(host)
  return [...host.replace(/%[89a-fA-F][0-9a-fA-F]/g, '')].every(
    sign => sign.charCodeAt(0) > 127 || /[\w.~!$&'()*+,;=:[\]<>"-]/.test(sign),
  )
}

function isEscaped(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text)
}
