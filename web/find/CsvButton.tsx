import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { useKeptImage } from '../image/use-image.ts'
import { csvOf } from './csv.ts'

/** Saves the table as a file. Its name says which area and edition it is, and nothing else. */
export function CsvButton({ image, found }: { image: Image; found: readonly Provision[] }) {
  const { area } = useKeptImage()
  const save = () => {
    const site = location.origin + (area ? `/area/${area}` : '')
    const file = URL.createObjectURL(new Blob([csvOf(image, found, site)], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = file
    link.download = `provisions-${image.data.area.id}-edition-${image.data.edition}.csv`
    link.click()
    URL.revokeObjectURL(file)
  }
  return (
    <div className="actions">
      <button className="btn btn--2" type="button" onClick={save}>
        Save this table as CSV
      </button>
    </div>
  )
}
