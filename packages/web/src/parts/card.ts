/** How a way into the pages is dressed: a large button, or a link that looks like one. */
export const CARD =
  'block w-full cursor-pointer rounded-8 border border-edge bg-paper px-5 py-4 text-left text-ink no-underline hover:bg-wash'
