import type { OpenNode, Scene, Shelf, Station } from '../../../domain/map/layout/scene.ts'
import { KIND_WORDS } from '../../next-step/words.ts'
import type { MapModel } from '../model.ts'
import { relationsOf } from '../relations.ts'
import { BEYOND_NAME, count } from '../words.ts'

/** What a node is, where it stands, and what leads away from it: heard after its name. */
export function describe(model: MapModel, scene: Scene, item: Station | OpenNode): string {
  const { image, data } = model
  const { provision } = item.node
  const lane = scene.lanes.find((one) => one.id === item.lane)?.tier?.name ?? BEYOND_NAME
  const row = scene.rows.find((one) => one.id === item.row)?.of ?? scene.heads.find((one) => one.id === item.row)?.line
  const beside = scene.items.filter((one) => one.type === item.type && one.row === item.row && one.lane === item.lane)
  const lists = relationsOf(image, item.id, data.edges)
  const number = (id: string) => lists.find((list) => list.id === id)?.relations.length ?? 0
  const links = [
    number('next') ? `goes on to ${number('next')}` : '',
    number('first') ? `needs ${number('first')} first` : '',
    number('down') ? `steps down to ${number('down')}` : '',
  ].filter(Boolean)
  const told = links.join(', ')
  return [
    KIND_WORDS[provision.kind],
    `${lane}, ${row?.name ?? ''}, ${beside.indexOf(item) + 1} of ${beside.length}`,
    ...(told ? [told.charAt(0).toUpperCase() + told.slice(1)] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ')
}

/** A card's own name: its row, its lane, and how many it holds. */
export function cardName(scene: Scene, shelf: Shelf, names: readonly string[]): string {
  const lane = scene.lanes.find((one) => one.id === shelf.lane)?.tier?.name ?? BEYOND_NAME
  const where = shelf.isLine ? `${shelf.of.name}, pathway` : `${shelf.of.name}, ${lane}`
  const held = count(names.length, 'provision')
  return shelf.open ? `${where}, ${held}` : `${where}, ${held}: ${names.join(', ')}`
}
