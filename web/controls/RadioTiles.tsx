import { Fragment } from 'react'

export interface Tile<Id extends string> {
  id: Id
  /** The words, one entry a line. */
  lines: readonly string[]
}

/** One choice out of a few, side by side; one under another on a phone. */
export function RadioTiles<Id extends string>(props: {
  name: string
  tiles: readonly Tile<Id>[]
  chosen: Id | null
  choose: (id: Id) => void
  small?: boolean
}) {
  return (
    <div className={props.small ? 'tiles tiles--s' : 'tiles'}>
      {props.tiles.map((tile) => (
        <label className="tile" key={tile.id}>
          <input
            type="radio"
            name={props.name}
            value={tile.id}
            checked={props.chosen === tile.id}
            onChange={() => props.choose(tile.id)}
          />
          <span>
            {tile.lines.map((line, at) => (
              <Fragment key={line}>
                {at > 0 && (
                  <>
                    {' '}
                    <br />
                  </>
                )}
                {line}
              </Fragment>
            ))}
          </span>
        </label>
      ))}
    </div>
  )
}
