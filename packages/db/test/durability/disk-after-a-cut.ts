import fs from 'node:fs'
import { join, relative } from 'node:path'
import { vi } from 'vitest'

/**
 * A disk that keeps only what was synced: of a file what it held when it was last synced, of a directory the names it had
 * then. What was on the disk as it is begun counts as synced. It stands for a power cut at its harshest: nothing reaches
 * the disk by itself.
 */
export function diskAfterACut(directory: string, copy: string) {
  fs.cpSync(directory, copy, { recursive: true })
  /** What a file held when it was last synced, by its number, since names move. */
  const synced = new Map<number, Buffer>()
  const remember = (path: string) => {
    for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) remember(inside)
      else synced.set(fs.statSync(inside).ino, fs.readFileSync(inside))
    }
  }
  remember(directory)
  const placeOf = (path: string) => join(copy, relative(directory, path))

  const keepFile = (path: string) => {
    const content = fs.readFileSync(path)
    synced.set(fs.statSync(path).ino, content)
    // Its name is on the disk only once its directory is.
    if (fs.existsSync(placeOf(path))) fs.writeFileSync(placeOf(path), content)
  }
  const keepNames = (path: string) => {
    const place = placeOf(path)
    fs.mkdirSync(place, { recursive: true })
    const names = fs.readdirSync(path, { withFileTypes: true })
    for (const name of fs.readdirSync(place))
      if (!names.some((each) => each.name === name)) fs.rmSync(join(place, name), { recursive: true })
    for (const entry of names) {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) fs.mkdirSync(placeOf(inside), { recursive: true })
      else fs.writeFileSync(placeOf(inside), synced.get(fs.statSync(inside).ino) ?? Buffer.alloc(0))
    }
  }

  const sync = fs.fsyncSync
  const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
    sync(descriptor)
    const path = fs.readlinkSync(`/proc/self/fd/${descriptor}`)
    if (!path.startsWith(directory)) return
    if (fs.statSync(path).isDirectory()) keepNames(path)
    else keepFile(path)
  })
  return {
    syncs: () => spy.mock.calls.length,
    /** The disk as a cut at this moment would leave it. */
    cut: (to: string) => fs.cpSync(copy, to, { recursive: true }),
    stop: () => spy.mockRestore(),
  }
}
