import { Navigate, useParams } from 'react-router'
import { NotFound } from '../frame/NotFound.tsx'
import { Page } from '../frame/Page.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { isBody, pathOf } from '../marks/ProvisionLink.tsx'
import { Shown } from './Shown.tsx'

/** A provision's own page under one of its two addresses; the other one leads on to the right one. */
export function RecordPage({ form }: { form: 'provision' | 'body' }) {
  const { id = '' } = useParams()
  return (
    <WithImage
      around={(content) => (
        <Page title="Provision">
          <div className="wrap">
            <h1 tabIndex={-1}>Provision</h1>
            {content}
          </div>
        </Page>
      )}
    >
      {(image) => {
        const provision = image.by.provisions.get(id)
        if (!provision) return <NotFound />
        const right = isBody(provision) ? 'body' : 'provision'
        if (form !== right) return <Navigate to={`${pathOf(provision)}${location.hash}`} replace />
        return <Shown image={image} provision={provision} />
      }}
    </WithImage>
  )
}
