import { Link } from 'react-router'
import { CopyButton } from '../controls/CopyButton.tsx'
import { PrintButton } from '../controls/PrintButton.tsx'
import { inWords } from '../marks/date.ts'
import { pathOf } from '../marks/ProvisionLink.tsx'
import { Drawing } from './Drawing.tsx'
import { Fact } from './Fact.tsx'
import type { Of } from './of.ts'

/** What one can do with the page, where the provision sits, and how old the entry is. */
export function Rail({ image, provision }: Of) {
  const { edition, publishedOn, area } = image.data
  return (
    <aside className="rail" aria-label="Actions and place among the others">
      <div className="panel rail-act">
        <PrintButton>Print</PrintButton>
        <CopyButton
          text={() => location.href.split('#', 1).join('')}
          done="Link copied."
          otherwise="This browser does not let us copy. The link is in the address bar."
        >
          Copy link
        </CopyButton>
      </div>
      <Drawing image={image} provision={provision} />
      <dl className="rail-meta small">
        <Fact name="Checked">
          {provision.lastAssuredOn ? inWords(provision.lastAssuredOn) : 'Not yet checked by the council'}
        </Fact>
        <Fact name="Review due">No date set</Fact>
        <Fact name="Edition">
          {area.name} {edition}, {inWords(publishedOn)}
        </Fact>
        <Fact name="History">
          <Link to={`${pathOf(provision)}/history`}>What changed</Link>
        </Fact>
      </dl>
    </aside>
  )
}
