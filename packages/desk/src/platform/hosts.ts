/** Is the address one that only this machine reaches? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** The name in a Host header, without its port and the brackets of an IPv6 address. */
function nameOf(header: string): string {
  return header
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
}

/**
 * Which names a server answers to. One that listens on loopback answers to loopback names only: a web site can have
 * its own name resolved to 127.0.0.1 and would then be of one origin with this server (DNS rebinding). Names of a
 * proxy before it are added by hand; a server that listens for others answers to any name unless they are given.
 */
export function hostCheck(listensOn: string, added: readonly string[]): (header: string) => boolean {
  const isForAll = !isLoopback(listensOn) && added.length === 0
  return (header) => {
    const name = nameOf(header)
    return isForAll || isLoopback(name) || added.includes(name)
  }
}
