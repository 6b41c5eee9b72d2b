import type { CSSProperties } from 'react'
import type { Box } from '../../../domain/map/layout/scene.ts'

/** A box of the scene as the place of an element. */
export const at = ({ x, y, w, h }: Box): CSSProperties => ({ left: x, top: y, width: w, height: h })
