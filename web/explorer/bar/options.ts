import { byName } from '../../../domain/image/order.ts'
import type { Provision } from '../../../domain/model/record.ts'
import type { ComboboxOption } from '../../controls/Combobox.tsx'

/** Provisions to choose from, by name, found also by what else they are called. */
export const optionsOf = (provisions: readonly Provision[]): ComboboxOption[] =>
  [...provisions].sort(byName).map(({ id, name, label, aliases = [], searchWords = [] }) => ({
    id,
    name,
    words: [...(label ? [label] : []), ...aliases, ...searchWords],
  }))
