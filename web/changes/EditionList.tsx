import type { Image } from '../../domain/image/image.ts'
import { useFetched } from '../image/use-fetched.ts'
import { useKeptImage } from '../image/use-image.ts'
import { inWords } from '../marks/date.ts'

/** Every edition of this catalogue, the newest first. */
export function EditionList({ image }: { image: Image }) {
  const { past } = useKeptImage()
  const editions = useFetched(past.editions)
  const { area, edition, publishedOn } = image.data
  const known = editions.is === 'here' ? editions.value : [{ edition, publishedOn }]
  return (
    <section aria-labelledby="editions-h">
      <h2 id="editions-h">Editions of {area.name}</h2>
      <ul className="editions">
        {[...known].reverse().map((one) => (
          <li key={one.edition}>
            Edition {one.edition}, published {inWords(one.publishedOn)}
            {one.edition === edition && <strong> · the one you are reading</strong>}
          </li>
        ))}
      </ul>
      {editions.is === 'here' && known.length === 1 && (
        <p>This is the first edition, so nothing in the catalogue itself has changed yet.</p>
      )}
      {editions.is === 'unreached' && (
        <p role="alert">
          Earlier editions could not be fetched.{' '}
          <button className="btn btn--3" type="button" onClick={editions.again}>
            Try again
          </button>
        </p>
      )}
    </section>
  )
}
