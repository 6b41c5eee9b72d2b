import type { Provision } from '../../domain/model/record.ts'
import { KIND_WORDS } from '../next-step/words.ts'
import { Icon, type IconName } from './Icon.tsx'

const KIND_ICONS: Partial<Record<Provision['kind'], IconName>> = {
  FORUM: 'people',
  TEAM: 'people',
  PLAN: 'plan',
  SERVICE: 'service',
  PLACEMENT: 'place',
}

/** What kind of thing a provision is: a drawing and the word. */
export function KindTag({ kind }: Pick<Provision, 'kind'>) {
  return (
    <span className="kind">
      <Icon name={KIND_ICONS[kind] ?? 'book'} />
      {KIND_WORDS[kind]}
    </span>
  )
}
