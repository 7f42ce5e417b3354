import { formatOf, ListError, type ListedParty } from '../lists/index.ts'
import { pieces } from './pieces.ts'

/** What the reader of a file's format makes of its text, which comes in pieces of some length. */
export async function readText(
  file: string,
  text: string,
  {
    length = 7,
    files = {},
  }: { readonly length?: number; readonly files?: Readonly<Record<string, string>> } = {},
) {
  const parties: ListedParty[] = []
  let asOf: string | undefined
  const beside = (name: string) => (files[name] === undefined ? undefined : pieces(files[name]))
  for await (const read of formatOf(text, file).read({ file, text: pieces(text, length), beside }))
    if ('asOf' in read) asOf = read.asOf
    else parties.push(read.party)
  return { asOf, parties }
}

/** The code of what is wrong with a text; nothing where it is read. */
export function problemOf(file: string, text: string, files?: Readonly<Record<string, string>>) {
  return readText(file, text, { ...(files === undefined ? {} : { files }) }).then(
    () => undefined,
    (error: unknown) => (error instanceof ListError ? error.code : error),
  )
}
