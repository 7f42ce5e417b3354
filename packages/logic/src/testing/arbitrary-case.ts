/** Random cases are drawn in one place, for the made-up regimes here as for random rule sets. */
export { arbitraryCase } from '@sekisho/testkit'
