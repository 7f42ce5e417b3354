import { all, any, is, not, rule } from '@sekisho/logic'
import { situation } from './facts-exception.ts'
import { minimumForFiling, principles, productAim, publicHow, toParticularPersons } from './facts-public.ts'
import { exempted } from './texts.ts'

/** Technology in the public domain, basic science, filing of industrial property: items 9 to 11. */

const isPublic = is(situation, 'public')

export const published = rule('already-published', {
  title: { ja: '公開されている技術', en: 'Technology already published' },
  cite: exempted('9号イ'),
  when: all(isPublic, is(publicHow, 'published')),
})

export const obtainable = rule('obtainable-by-anybody', {
  title: { ja: '誰でも入手できる技術', en: 'Technology obtainable by anybody' },
  cite: exempted('9号ロ'),
  when: all(isPublic, is(publicHow, 'obtainable')),
})

export const openEvent = rule('open-event', {
  title: { ja: '公開の見学・講演・展示', en: 'Open tour, lecture or exhibition' },
  cite: exempted('9号ハ'),
  when: all(isPublic, is(publicHow, 'open-event'), not(toParticularPersons)),
})

export const openSource = rule('open-source-program', {
  title: { ja: 'ソースコードが公開されているプログラム', en: 'Program whose source code is public' },
  cite: exempted('9号ニ'),
  when: all(isPublic, is(publicHow, 'open-source')),
})

export const makingPublic = rule('making-public', {
  title: { ja: '公知とするための提供', en: 'Provided in order to be made public' },
  cite: exempted('9号ホ'),
  when: all(isPublic, is(publicHow, 'submission'), not(toParticularPersons)),
})

export const publicDomain = rule('public-domain', {
  title: { ja: '公知の技術', en: 'Technology in the public domain' },
  cite: exempted('9号'),
  when: any(published, obtainable, openEvent, openSource, makingPublic),
})

export const basicScience = rule('basic-science', {
  title: { ja: '基礎科学分野の研究活動', en: 'Research in basic science' },
  cite: exempted('10号'),
  when: all(is(situation, 'basic-science'), principles, not(productAim)),
})

export const industrialProperty = rule('industrial-property-filing', {
  title: { ja: '工業所有権の出願・登録', en: 'Filing or registering industrial property' },
  cite: exempted('11号'),
  when: all(is(situation, 'industrial-property'), minimumForFiling),
})
