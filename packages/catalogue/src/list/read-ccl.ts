import { z } from 'zod'
import { codeReferences } from './code-references.ts'
import { refused } from './messages.ts'
import { type Draft, Outline } from './outline.ts'
import type { ReadEntries } from './read-appended-table.ts'

/** The Commerce Control List as JSON: an object an ECCN, with its paragraphs where the source captured them. */
const document = z.object({
  ecfrIssueDate: z.iso.date(),
  deepCategoryNote: z.string().optional(),
  deepCategories: z.array(z.string()).optional(),
  entries: z
    .array(
      z.object({
        eccn: z.string().regex(/^[0-9][A-E][0-9]{3}$/),
        heading: z.string(),
        relatedControls: z.string().nullable().optional(),
        items: z
          .array(
            z.object({
              paragraph: z.string().nullable(),
              kind: z.enum(['item', 'note', 'text']),
              text: z.string(),
            }),
          )
          .optional(),
      }),
    )
    .min(1),
})

type CclDocument = z.infer<typeof document>
type CclEntry = CclDocument['entries'][number]

const CATEGORIES: Readonly<Record<string, string>> = {
  0: 'Nuclear and miscellaneous',
  1: 'Materials, chemicals, microorganisms, toxins',
  2: 'Materials processing',
  3: 'Electronics',
  4: 'Computers',
  5: 'Telecommunications and information security',
  6: 'Sensors and lasers',
  7: 'Navigation and avionics',
  8: 'Marine',
  9: 'Aerospace and propulsion',
}
const GROUPS: Readonly<Record<string, string>> = {
  A: 'Equipment, assemblies, components',
  B: 'Test, inspection, production equipment',
  C: 'Materials',
  D: 'Software',
  E: 'Technology',
}

/** What is read of the Commerce Control List. */
export interface ReadCcl extends ReadEntries {
  /** The day of issue that the file names. */
  readonly asOf: string
  /** The categories whose paragraphs the file holds; of others only the headings. */
  readonly deep: readonly string[]
}

/** Whether parsed JSON claims to be the Commerce Control List. */
export function looksLikeCcl(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ecfrIssueDate' in value
}

/**
 * Reads the US Commerce Control List from its JSON.
 *
 * @throws ProblemError when the document is not of this form, with the path of the first place that is not
 */
export function readCcl(value: unknown): ReadCcl {
  const parsed = document.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join('.') ?? ''
    throw refused(
      'ccl-form',
      { path },
      {
        ja: `CCLのJSONとして読めません：「${path}」が決まった形ではありません（${issue?.message}）。`,
        en: `This cannot be read as the CCL: "${path}" is not of the known form (${issue?.message}).`,
      },
    )
  }
  const outline = new Outline()
  const gaps: string[] = []
  for (const entry of parsed.data.entries) {
    const [category = '', group = ''] = entry.eccn
    const top = outline.at(category, undefined, CATEGORIES[category] ?? '')
    const holder = outline.at(category + group, top, GROUPS[group] ?? '')
    if (outline.has(entry.eccn)) gaps.push(`${entry.eccn} ×2`)
    const eccn = outline.begin(entry.eccn, holder, entry.heading)
    if (entry.relatedControls && entry.relatedControls !== 'N/A')
      eccn.notes.push(`Related controls: ${entry.relatedControls}`)
    gaps.push(...addParagraphs(outline, eccn, entry))
  }
  const idOf = (code: string) => (outline.has(code) ? code : undefined)
  return {
    asOf: parsed.data.ecfrIssueDate,
    deep: parsed.data.deepCategories ?? [],
    entries: outline.entries(({ id, text, notes }) => codeReferences([text, ...notes].join('\n'), id, idOf)),
    gaps,
  }
}

/**
 * Adds the paragraphs of an ECCN. The source marks the lists inside notes as paragraphs too (`a` again after `a`). A
 * paragraph is taken for part of a note where its id is taken, or where it continues a list of a note and either stands
 * again later or is not the next of the entry.
 *
 * @returns the places that could be read in two ways, and parents that the file lacks
 */
function addParagraphs(outline: Outline, eccn: Draft, { items = [] }: CclEntry): string[] {
  const unsure: string[] = []
  let current = eccn
  /** The letters that would continue the lists of the note at hand, the innermost last. */
  let notes: string[] = []
  for (const [index, { paragraph, kind, text }] of items.entries()) {
    if (paragraph === null || kind !== 'item') {
      if (/:$/.test(text)) notes.push('a')
      current.notes.push(paragraph === null ? text : `${paragraph}. ${text}`)
      continue
    }
    const id = `${eccn.id}.${paragraph}`
    const parentId = id.slice(0, id.lastIndexOf('.'))
    const rest = items.slice(index + 1)
    const below =
      rest.find((later) => later.paragraph !== null)?.paragraph?.startsWith(`${paragraph}.`) ?? false
    const again = rest.some(
      (later) => later.paragraph === paragraph || later.paragraph?.startsWith(`${paragraph}.`),
    )
    const inList = notes.lastIndexOf(paragraph)
    const isNext = isNextOf(outline, eccn, paragraph)
    if (outline.has(id) || (inList >= 0 && !below && (again || !isNext))) {
      if (inList >= 0 && !outline.has(id) && isNext) unsure.push(`${id} ?`)
      current.notes.push(`${paragraph}. ${text}`)
      notes = [...notes.slice(0, Math.max(0, inList)), nextLetter(paragraph)]
      continue
    }
    notes = []
    if (!outline.has(parentId)) unsure.push(`${parentId} …`)
    current = outline.begin(id, outline.at(parentId, eccn, ''), text)
  }
  return unsure
}

/** Whether a letter is also the next paragraph of the entry itself. */
function isNextOf(outline: Outline, eccn: Draft, letter: string): boolean {
  return letter === 'a' || outline.has(`${eccn.id}.${String.fromCharCode(letter.charCodeAt(0) - 1)}`)
}

function nextLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1)
}
