import type { Image } from '../../domain/image/image.ts'
import type { ChangedSince } from '../../domain/model/record.ts'
import { inWords } from '../marks/date.ts'
import { Founded } from '../marks/Founded.tsx'

/** What the guide says and what is so now, side by side, with the day it changed where that is known. */
export function SinceGuide({ image, changed }: { image: Image; changed: ChangedSince }) {
  return (
    <div className="since">
      <div className="beside">
        <div>
          <p className="beside-h">The guide</p>
          <p>{changed.guideSays}</p>
        </div>
        <div>
          <p className="beside-h">{changed.from ? `Since ${inWords(changed.from)}` : 'Now; the day is not recorded'}</p>
          <p>{changed.nowSays}</p>
        </div>
      </div>
      <Founded image={image} by={changed} />
    </div>
  )
}
