/** Hands a file to the reader, as if it had come from a server. */
export function download(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has the file once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
