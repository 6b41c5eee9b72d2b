import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A file held in memory, as it is sent: compressed once, known by the hash of its bytes. */
export interface Asset {
  readonly type: string
  /** sha-256, hexadecimal. */
  readonly hash: string
  readonly body: Buffer
  /** Left out where compressing does not help. */
  readonly gzip?: Buffer
  readonly brotli?: Buffer
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)
const WORTH_COMPRESSING = 1024
const TEXT = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/

export async function makeAsset(type: string, body: Buffer): Promise<Asset> {
  const hash = createHash('sha256').update(body).digest('hex')
  if (!TEXT.test(type) || body.length < WORTH_COMPRESSING) return { type, hash, body }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
  return { type, hash, body, gzip: await toGzip(body), brotli: await toBrotli(body, quality) }
}

export const jsonAsset = (value: unknown): Promise<Asset> =>
  makeAsset('application/json; charset=utf-8', Buffer.from(JSON.stringify(value)))

/** For what never changes under its address, and for what must be asked about each time. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
export const ASK_EACH_TIME = 'no-cache'

/** Sends an asset, or 304 when the caller has it already. */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset, caching: string): FastifyReply {
  reply.header('cache-control', caching).header('etag', `W/"${asset.hash}"`).header('vary', 'accept-encoding')
  if (holds(request.headers['if-none-match'], asset.hash)) return reply.code(304).send()
  const [encoding, body] = encoded(asset, request.headers['accept-encoding'] ?? '')
  if (encoding) reply.header('content-encoding', encoding)
  return reply.type(asset.type).send(body)
}

function holds(ifNoneMatch: string | undefined, hash: string): boolean {
  return ifNoneMatch === '*' || (ifNoneMatch?.includes(`"${hash}"`) ?? false)
}

function encoded(asset: Asset, accepts: string): [string | undefined, Buffer] {
  if (asset.brotli && takes(accepts, 'br')) return ['br', asset.brotli]
  if (asset.gzip && takes(accepts, 'gzip')) return ['gzip', asset.gzip]
  return [undefined, asset.body]
}

function takes(accepts: string, encoding: string): boolean {
  return accepts
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*/))
    .some(([name, weight]) => name === encoding && !/^q=0(\.0*)?$/.test(weight ?? ''))
}
