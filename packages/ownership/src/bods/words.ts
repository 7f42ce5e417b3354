/** A text in Japanese and English. */
export interface Words {
  readonly ja: string
  readonly en: string
}
