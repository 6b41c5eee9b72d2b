import { useImage } from '../image/use-image.ts'
import { inWords } from '../marks/date.ts'

/** Which edition this is, and how far it has been checked. */
export function StatusLine() {
  const state = useImage()
  return <p className="status-line">{state.is === 'here' && <Edition {...state.image.data} />}</p>
}

function Edition(props: {
  area: { name: string }
  edition: number
  publishedOn: string
  records: { provisions: readonly { lastAssuredOn?: string }[] }
}) {
  const { provisions } = props.records
  const checked = provisions.filter((provision) => provision.lastAssuredOn).length
  return (
    <>
      {props.area.name} <Dot /> Edition {props.edition}, {inWords(props.publishedOn)} <Dot /> {provisions.length}{' '}
      provisions, panels and teams <Dot />{' '}
      {checked === 0 ? 'Not yet checked by the council' : `${checked} checked by the council`}
    </>
  )
}

const Dot = () => <span aria-hidden="true">·</span>
