import { type ReactNode, useState } from 'react'
import { Icon } from '../marks/Icon.tsx'

/** Copies a text and says so once, politely; where the browser refuses, it says what to do instead. */
export function CopyButton(props: { text: () => string; done: string; otherwise: string; children: ReactNode }) {
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text())
      say(props.done)
    } catch {
      say(props.otherwise)
    }
  }
  return (
    <span className="copy">
      <button className="btn btn--3" type="button" onClick={() => void copy()}>
        <Icon name="link" />
        {props.children}
      </button>
      <span role="status" className="small quiet">
        {said}
      </span>
    </span>
  )
}
