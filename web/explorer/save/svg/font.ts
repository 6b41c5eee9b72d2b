import address from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/** The typeface written into a file, so that its words keep their widths where the typeface is not installed. */
export async function typeface(): Promise<string> {
  const reply = await fetch(address)
  if (!reply.ok) return ''
  const bytes = new Uint8Array(await reply.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const source = `url(data:font/woff2;base64,${btoa(letters)}) format('woff2')`
  return `<style>@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:${source}}</style>`
}
