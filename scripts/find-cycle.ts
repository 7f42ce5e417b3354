import { posix } from 'node:path'
import type { Import } from './find-imports.ts'

/** The first circle of files that import each other's values, as the way round it; nothing when there is none. */
export function findCycle(imports: readonly Import[]): string[] | undefined {
  const next = Map.groupBy(
    imports.filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly),
    ({ file }) => file,
  )
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const { to } of next.get(file) ?? []) {
      const circle = walk(posix.join(posix.dirname(file), to), [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of next.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return undefined
}
