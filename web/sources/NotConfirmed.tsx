import type { Image } from '../../domain/image/image.ts'

/** What two passages disagree on, and what nobody could confirm: shown, never tidied away. */
export function NotConfirmed({ image }: { image: Image }) {
  const { disagreements, changed, law } = image.data.records
  const open = law.filter((one) => one.confidence === 'NOT_CONFIRMED')
  return (
    <>
      {disagreements.length > 0 && (
        <section aria-labelledby="disagree">
          <h2 id="disagree">
            Where sources disagree <span className="count">{disagreements.length}</span>
          </h2>
          <ul className="sources">
            {disagreements.map((one) => (
              <li key={one.id}>
                <h3>{one.title}</h3>
                <ul>
                  {one.passages.map((passage) => (
                    <li key={passage.says}>{passage.says}</li>
                  ))}
                </ul>
                <p className="small">How we read it: {one.reading}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section aria-labelledby="changed">
          <h2 id="changed">
            What has moved since the guide <span className="count">{changed.length}</span>
          </h2>
          <ul className="sources">
            {changed.map((one) => (
              <li key={one.id}>
                <p>The guide: {one.guideSays}</p>
                <p>Now: {one.nowSays}</p>
                {one.confidence !== 'CONFIRMED' && <p className="source">As found, and not confirmed by the council</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="unconfirmed">
          <h2 id="unconfirmed">
            What we could not confirm <span className="count">{open.length}</span>
          </h2>
          <ul className="sources">
            {open.map((one) => (
              <li key={one.id}>
                <h3>{one.title}</h3>
                <p className="small">{one.notConfirmed ?? one.says}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
