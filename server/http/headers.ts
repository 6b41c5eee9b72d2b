import type { FastifyInstance } from 'fastify'

/** Only what this server itself sends may run, show or be asked for. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/** The same headers on every reply, faults and 404s included. */
export function addSecurityHeaders(app: FastifyInstance, behindTls: boolean): void {
  const tls = behindTls ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...HEADERS, ...tls })
  })
}
