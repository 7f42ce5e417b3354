export function SectorsPage() {
  return null
}
