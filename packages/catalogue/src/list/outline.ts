import type { Entry } from './control-list.ts'

/** What is gathered of an entry while a list is read. */
export interface Draft {
  readonly id: string
  readonly parent: Draft | undefined
  text: string
  readonly notes: string[]
  readonly children: Draft[]
}

/** The entries of a list in their order, begun one by one. */
export class Outline {
  readonly #drafts = new Map<string, Draft>()

  /** Begins an entry below another. Where the id is taken, the text goes on that of the entry already begun. */
  begin(id: string, parent: Draft | undefined, text: string): Draft {
    const known = this.#drafts.get(id)
    if (known) {
      known.text += `\n${text}`
      return known
    }
    const draft: Draft = { id, parent, text, notes: [], children: [] }
    this.#drafts.set(id, draft)
    parent?.children.push(draft)
    return draft
  }

  has(id: string): boolean {
    return this.#drafts.has(id)
  }

  /** The entry of an id, or a new one with the text. */
  at(id: string, parent: Draft | undefined, text: string): Draft {
    return this.#drafts.get(id) ?? this.begin(id, parent, text)
  }

  /** The entries as they are published, parents before children. */
  entries(referencesOf: (entry: Draft) => Entry['references']): Entry[] {
    return [...this.#drafts.values()].map((draft) => ({
      id: draft.id,
      ...(draft.parent && { parent: draft.parent.id }),
      text: draft.text,
      ...(draft.notes.length > 0 && { notes: draft.notes }),
      children: draft.children.map(({ id }) => id),
      references: referencesOf(draft),
      ...(isDeleted(draft.text) && { deleted: true as const }),
    }))
  }
}

/** Whether the text says that only the number is kept. */
function isDeleted(text: string): boolean {
  return /^(削除|not used[.;]?|\[?reserved\]?[.;]?|\[n\/a\])$/i.test(text.trim())
}
