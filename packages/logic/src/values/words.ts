/** A text for people in both languages of the project; Japanese first. */
export interface Words {
  readonly ja: string
  readonly en: string
}
