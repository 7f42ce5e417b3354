import type { Case, Rule, RuleSet } from '@sekisho/logic'
import type { Language } from './document/sheet-document.ts'

/** What is judged. */
export interface Product {
  readonly name: string
  readonly maker: string
  readonly model: string
}

/** Who answers for a sheet; a name that is left out is a blank to fill in. */
export interface People {
  /** Who made the sheet. */
  readonly author?: string
  /** Who judged. */
  readonly judge?: string
  /** Who approved the judgement. */
  readonly approver?: string
}

/** What every sheet is made from. */
export interface SheetRequest {
  readonly ruleSet: RuleSet
  /** What is known of the product, with the day on whose law it is judged. */
  readonly given: Case
  readonly product: Product
  readonly people: People
  /** Where each value is written, by the id of its fact: the page of the data sheet, a test report. */
  readonly evidence: ReadonlyMap<string, string>
  readonly language: Language
  /** The day that the sheet bears, as `2026-02-14`. */
  readonly madeOn: string
}

/** A sheet about one entry of the list. */
export interface EntryRequest extends SheetRequest {
  /** The entry as it is cited in the order: `6(2)`. */
  readonly item: string
  readonly entry: Rule
  /** Rules that have a sheet of their own, such as the other entries of the list: they are named, not unfolded. */
  readonly others?: ReadonlySet<Rule>
}
