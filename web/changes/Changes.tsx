import type { Image } from '../../domain/image/image.ts'
import { Reference } from '../frame/Reference.tsx'
import { WithBodies } from '../image/WithBodies.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { SinceGuide } from '../provision/SinceGuide.tsx'
import { EditionList } from './EditionList.tsx'

/** What has moved since the guide was written, and every edition of this catalogue. */
export default function Changes() {
  return (
    <Reference
      title="Changes – About"
      name="Changes"
      lead="The guide is mostly of about 2015. What has changed since stands here beside it, and so does each edition of this catalogue."
    >
      <WithImage>
        {(image, whole) => (
          <>
            <EditionList image={image} />
            <WithBodies>{whole && <SinceTheGuide image={image} />}</WithBodies>
          </>
        )}
      </WithImage>
    </Reference>
  )
}

function SinceTheGuide({ image }: { image: Image }) {
  const { changed } = image.data.records
  if (changed.length === 0) return null
  return (
    <section aria-labelledby="since-h">
      <h2 id="since-h">
        Changed since the guide <span className="count">{changed.length}</span>
      </h2>
      {changed.map((one) => (
        <div className="change-row" key={one.id} id={one.id}>
          <SinceGuide image={image} changed={one} />
          {(one.provisions ?? []).length > 0 && (
            <p className="small">
              Touches{' '}
              {(one.provisions ?? [])
                .flatMap((id) => image.by.provisions.get(id) ?? [])
                .map((provision, at) => (
                  <span key={provision.id}>
                    {at > 0 && ', '}
                    <ProvisionLink provision={provision} />
                  </span>
                ))}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
