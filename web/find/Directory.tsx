import { useDeferredValue, useMemo } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { useMedia } from '../controls/use-media.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { AlsoFound } from './AlsoFound.tsx'
import { addressOf, withWords } from './address.ts'
import { Cards } from './Cards.tsx'
import { Chips } from './Chips.tsx'
import { Facets } from './Facets.tsx'
import { matches } from './matches.ts'
import { NoneFound } from './NoneFound.tsx'
import { ResultsStatus } from './ResultsStatus.tsx'
import { ResultsTable } from './ResultsTable.tsx'
import { Sheet } from './Sheet.tsx'
import { Tools } from './Tools.tsx'
import { Tray } from './Tray.tsx'
import { useFind } from './use-find.ts'
import { useSettled } from './use-settled.ts'

/** Search above, lists to filter by beside, what is found between; on a narrow screen the lists are a sheet. */
export function Directory({ image, whole }: { image: Image; whole: boolean }) {
  const { state, apply, picked, pick } = useFind(image)
  const wide = useMedia('(min-width: 1024px)')
  const [ticked, tick] = useSettled(state, addressOf(state), apply)
  // The page answers a tick before a long list is drawn anew.
  const shown = useDeferredValue(state)
  const found = useMemo(() => matches(image, shown), [image, shown])
  return (
    <>
      <div className="wrap">
        <div className="find-head">
          <h1 tabIndex={-1}>Find provision</h1>
          <SearchBox
            label="Search by name, need or abbreviation"
            hint="Search by name, need or abbreviation. Do not type a pupil’s name."
            labelHidden
            words={state.words}
            submit={(words) => apply(withWords(state, words))}
          />
        </div>
        <div className="find-grid">
          <aside className="facets" aria-label="Filters">
            {wide ? <Facets image={image} state={ticked} change={tick} /> : <Sheet {...{ image, state, apply }} />}
          </aside>
          <section className="results-found" id="found" tabIndex={-1} aria-labelledby="found-h">
            <h2 className="visually-hidden" id="found-h">
              Results
            </h2>
            <ResultsStatus image={image} state={shown} count={found.length} />
            <div className="results-tools">
              <Chips image={image} state={state} apply={apply} />
              <Tools state={state} apply={apply} />
            </div>
            <AlsoFound image={image} words={shown.words} />
            {found.length === 0 ? (
              <NoneFound image={image} state={shown} whole={whole} />
            ) : shown.view === 'table' ? (
              <ResultsTable {...{ image, found, state: shown, apply }} picking={{ picked, pick }} />
            ) : (
              <Cards image={image} found={found} whole={whole} picking={{ picked, pick }} />
            )}
          </section>
        </div>
      </div>
      <Tray image={image} picked={picked} pick={pick} />
    </>
  )
}
