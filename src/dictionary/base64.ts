interface Base64Host {
  Buffer?: { from: (text: string, encoding: 'base64') => Uint8Array }
}

/** Bytes of a base64 text (RFC 4648), at the start of a buffer of their own. */
export function decodeBase64(text: string): Uint8Array {
  const { Buffer } = globalThis as Base64Host
  if (Buffer !== undefined) return new Uint8Array(Buffer.from(text, 'base64'))
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
