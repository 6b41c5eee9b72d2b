import { useParams } from 'react-router'
import { NotFound } from '../frame/NotFound.tsx'
import { Reference } from '../frame/Reference.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { ByTier } from './ByTier.tsx'
import { SayFirst } from './SayFirst.tsx'

/** One need: what must be thought of first, and what helps with it, tier by tier, in the usual order. */
export default function Need() {
  const { id = '' } = useParams()
  return (
    <WithImage
      around={(content) => (
        <Reference title="Need" name="Need">
          {content}
        </Reference>
      )}
    >
      {(image) => {
        const need = image.by.needs.get(id)
        if (!need) return <NotFound />
        return (
          <Reference key={id} title={`${need.name} – Needs`} name={need.name} lead={need.means}>
            <SayFirst image={image} need={need} />
            <p>
              What helps, in the order in which schools usually turn to it. The number is its place in the whole list.
              Order and links are our reading unless a line says that the guide states it; an officer can change them.
            </p>
            <ByTier image={image} need={need} />
          </Reference>
        )
      }}
    </WithImage>
  )
}
