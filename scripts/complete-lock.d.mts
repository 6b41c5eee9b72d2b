interface Platform {
  os: string[]
  cpu: string[]
  libc?: string[]
}
export function platformOf(name: string): Platform | null
export function completeLock<L extends { packages: Record<string, object> }>(lock: L): { lock: L; added: string[] }
