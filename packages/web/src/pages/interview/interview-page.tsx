export function InterviewPage() {
  return null
}
