// Asks the server what could still change the answer, with its typed client.
import { readFileSync } from 'node:fs'
import { createClient, type Schemas } from '@sekisho/client'

const sekisho = createClient(process.env.SEKISHO ?? 'http://localhost:3000')
const file = new URL('share-purchase.json', import.meta.url)
const body: Schemas['Case'] = JSON.parse(readFileSync(file, 'utf8'))

const { data, error } = await sekisho.POST('/api/ask', { body })
if (error) {
  for (const { message } of error.problems) console.error(message.en)
} else {
  console.log(`still possible: ${data.possible.map((id) => data.options[id]?.en).join(' / ')}`)
  const [question] = data.questions
  if (question) console.log(question.question.en)
  for (const { label, value } of question?.choices ?? [])
    console.log(`- ${label.en}: ${JSON.stringify(value)}`)
}
