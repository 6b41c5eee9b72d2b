import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Scene, Shelf } from '../../../domain/map/layout/scene.ts'
import type { MapModel } from '../model.ts'
import type { usePanel } from '../use-panel.ts'
import type { Go } from '../use-state.ts'
import { count } from '../words.ts'
import { type Command, commandFor } from './keys.ts'
import { linked, moved } from './moves.ts'
import type { Size } from './use-zoom.ts'

export interface Around {
  model: MapModel
  scene: Scene | null
  go: Go
  say: (text: string) => void
  map: RefObject<HTMLElement | null>
  /** Whether single characters are commands. */
  characters: boolean
  size: Size
  panel: ReturnType<typeof usePanel>
  help: () => void
}

/** What a reader can do on the map, by key or by pointer, in one place. */
export function useDeeds(around: Around) {
  const { model, scene, go, say, map } = around
  const [at, setAt] = useState<string | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)

  // Focus moves once what it moves to is drawn: a card may first have to open.
  useEffect(() => {
    if (!wanted.current) return
    const button = map.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`)
    if (!button) return
    wanted.current = null
    button.focus({ preventScroll: true })
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const focusOn = (id: string) => {
    wanted.current = id
    setAt(id)
  }

  const choose = (id: string, byKey: boolean) => {
    setAt(id)
    if (model.state.focus === id && !byKey) return go({ focus: null, ask: null })
    if (model.state.focus !== id) go({ focus: id, route: null, ask: null })
    around.panel.open(byKey)
  }

  const toggle = (shelf: Shelf) => {
    const open = new Set(model.state.open)
    if (!open.delete(shelf.id)) open.add(shelf.id)
    focusOn(shelf.id)
    go({ open })
    say(`${count(shelf.list.length, 'provision')} ${open.has(shelf.id) ? 'shown' : 'put away'}`)
  }

  const pick = (id: string) => {
    const provision = model.image.by.provisions.get(id)
    if (!provision) return
    const end = picked !== null && picked !== id
    if (end && provision.kind === 'SANCTION') return say('A route never leads to a sanction')
    setPicked(end || picked === id ? null : id)
    if (end) go({ route: { from: picked, to: id, way: 0 }, focus: null, ask: null })
    else say(picked === id ? 'No route is started' : 'Route starts here. Press Space where it ends')
  }

  const close = () => {
    if (around.panel.close()) return focusOn(model.state.focus ?? model.state.route?.from ?? at ?? '')
    if (picked) return setPicked(null)
    if (model.state.focus || model.state.route || model.state.ask) go({ focus: null, route: null, ask: null })
  }

  const toLinked = (id: string, before: boolean) => {
    const edge = linked(model, id, before)
    if (!edge || !scene) return say(before ? 'Nothing goes on to this' : 'This goes on to nothing')
    focusOn(scene.index.get(before ? edge.from : edge.to)?.id ?? id)
    say(`When ${edge.short ?? edge.says}`.split(' ').slice(0, 15).join(' '))
  }

  const act = (command: Command, id: string): boolean => {
    const shelf = scene?.items.find((item): item is Shelf => item.type === 'shelf' && item.id === id)
    if (command === 'zoom-in') around.size.zoomBy(1)
    else if (command === 'zoom-out') around.size.zoomBy(-1)
    else if (command === 'whole') around.size.wholeOrNot()
    else if (command === 'help') around.help()
    else if (command === 'search') document.querySelector<HTMLElement>('.map-find input')?.focus()
    else if (command === 'close') close()
    else if (command === 'details') shelf ? toggle(shelf) : choose(id, true)
    else if (command === 'pick') shelf ? toggle(shelf) : pick(id)
    else if (command === 'next' || command === 'before') toLinked(id, command === 'before')
    else {
      const to = scene && moved(scene, model.shown, id, command)
      if (!to) return false
      focusOn(to.id)
    }
    return true
  }

  const key = (event: KeyboardEvent) => {
    const id = document.activeElement?.getAttribute('data-id')
    const command = commandFor(event, around.characters)
    if (id && command && !event.altKey && act(command, id)) event.preventDefault()
  }

  return { at, picked, key, choose, toggle, focusOn, close }
}

export type Deeds = ReturnType<typeof useDeeds>
