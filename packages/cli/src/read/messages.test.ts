import { expect, test } from 'vitest'
import { messages } from './messages.ts'
import { YAML_REASONS } from './yaml-reasons.ts'

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()

test.each(Object.entries(messages))(
  '%s has its sentence and its help in both languages',
  (_, { message, help }) => {
    for (const words of [message, help]) {
      expect(words.ja).toMatch(/(\p{Script=Hiragana}|\{reason\}).*。$/u)
      expect(words.en).toMatch(/^([A-Z"]|\{reason\}).*\.$/)
      expect(words.en).not.toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u)
      expect(placeholders(words.ja)).toEqual(placeholders(words.en))
    }
  },
)

test.each(Object.entries(YAML_REASONS))('%s has its reason in both languages', (_, { ja, en }) => {
  expect(ja).toMatch(/\p{Script=Hiragana}/u)
  expect(en).toMatch(/^[A-Z][\x20-\x7e]+$/)
})
