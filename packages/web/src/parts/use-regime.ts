import { useParams } from '@tanstack/react-router'

/** The regime whose page this is, from its address. */
export function useRegime(): string {
  const { country = '', name = '' } = useParams({ strict: false })
  return `${country}/${name}`
}
