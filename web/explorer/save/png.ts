/** A browser's canvas is blank beyond this many pixels on a side. */
const MOST = 16_384

export interface Picture {
  blob: Blob
  /** Pixels for each model pixel: 2, or fewer where the drawing is too tall for that. */
  scale: number
}

/** The same drawing in pixels; checked not to be blank before it is offered. */
export async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Picture> {
  const scale = Math.min(2, MOST / Math.max(width, height))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  if (isBlank(context, canvas)) throw new Error('The picture came out blank')
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'))
  if (!blob) throw new Error('The picture could not be written')
  return { blob, scale }
}

/** Whether rows across the picture, sampled from top to bottom, all hold one colour. */
function isBlank(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const colours = new Set<string>()
  for (let sample = 1; sample < 12; sample++) {
    const row = context.getImageData(0, Math.floor((height * sample) / 12), width, 1).data
    for (let at = 0; at < row.length; at += 4) colours.add(`${row[at]} ${row[at + 1]} ${row[at + 2]} ${row[at + 3]}`)
  }
  return colours.size < 3
}
