import { Navigate } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { useMode } from './mode.ts'
import { Quick } from './Quick.tsx'

/** Where the planner begins: all on one page, or question by question. */
export function Start({ image }: { image: Image }) {
  const [mode] = useMode()
  return mode === 'quick' ? <Quick image={image} /> : <Navigate to="/next-step/age" replace />
}
