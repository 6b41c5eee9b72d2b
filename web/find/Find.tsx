import type { ReactNode } from 'react'
import { Page } from '../frame/Page.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { Directory } from './Directory.tsx'

/** The directory: everything there is, searched and filtered. Its address is all of its state. */
export default function Find() {
  const around = (content: ReactNode) => (
    <div className="wrap page-waiting">
      <h1 tabIndex={-1}>Find provision</h1>
      {content}
    </div>
  )
  return (
    <Page title="Find provision">
      <WithImage around={around}>{(image, whole) => <Directory image={image} whole={whole} />}</WithImage>
    </Page>
  )
}
