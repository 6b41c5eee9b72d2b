import { useSearchParams } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { openImage } from '../../domain/image/open.ts'
import { Page } from '../frame/Page.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { inWords } from '../marks/date.ts'
import { Explore } from './Explore.tsx'
import { editionOn } from './editions/past.ts'
import { usePast } from './editions/use-past.ts'
import './explorer.css'
import { useMemo } from 'react'

/** The map of provision and its twins in words. */
export default function Explorer() {
  return (
    <Page title="Map of provision and pathways – Map" listed={false} className="explorer">
      <h1 className="visually-hidden" tabIndex={-1}>
        Map of provision and pathways
      </h1>
      <WithImage>{(image) => <OnDate newest={image} />}</WithImage>
    </Page>
  )
}

/** The edition that the address asks for: today's, or the one in force on a past date. */
function OnDate({ newest }: { newest: Image }) {
  const [query] = useSearchParams()
  const on = /^\d{4}-\d{2}-\d{2}$/.test(query.get('on') ?? '') ? query.get('on') : null
  const past = usePast(`on ${on} of ${newest.data.edition}`, on ? () => editionOn(newest.data, on) : null)
  const data = past?.is === 'here' ? past.data : null
  const image = useMemo(() => {
    if (!data || data.edition === newest.data.edition) return newest
    return openImage(data)
  }, [data, newest])
  const told = {
    none: `There was no edition on ${inWords(on ?? '')}. This is today’s.`,
    unreached: 'That edition could not be fetched. This is today’s.',
    waiting: 'Fetching that edition.',
    here: `The map as it was on ${inWords(on ?? '')}: edition ${image.data.edition}, ${inWords(image.data.publishedOn)}.`,
  }
  return <Explore image={image} past={past ? told[past.is] : null} />
}
