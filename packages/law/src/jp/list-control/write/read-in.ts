/** The texts of the order that were compared: the first day of each. */

/** The text in which every entry was read. */
export const NEWEST = '2026-02-14'
/** The oldest text that was read for some; the regime begins with it. */
export const OLDEST = '2017-01-07'
