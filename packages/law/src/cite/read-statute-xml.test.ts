import { ProblemError } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { parseCitation } from './parse-citation.ts'
import { readStatuteXml } from './read-statute-xml.ts'
import { resolve } from './resolve.ts'

/** A made-up statute in the format of e-Gov. */
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<Law Era="Reiwa" Year="1" Num="1" LawType="Act" Lang="ja"><LawNum>令和元年法律第一号</LawNum><LawBody>
<LawTitle>関所に関する法律</LawTitle>
<MainProvision>
 <Chapter Num="1"><ChapterTitle>第一章　総則</ChapterTitle>
  <Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
   <Paragraph Num="1"><ParagraphNum/><ParagraphSentence>
    <Sentence Num="1" Function="main">関所は、<Ruby>通<Rt>とお</Rt></Ruby>す。</Sentence>
    <Sentence Num="2" Function="proviso">ただし、夜は閉じる。</Sentence></ParagraphSentence></Paragraph>
   <Paragraph Num="2"><ParagraphNum>２</ParagraphNum><ParagraphSentence><Sentence>次の者は、通れない。</Sentence></ParagraphSentence>
    <Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>手形のない者</Sentence></ItemSentence>
     <Subitem1 Num="1"><Subitem1Title>イ</Subitem1Title><Subitem1Sentence><Sentence>失くした者</Sentence></Subitem1Sentence>
      <Subitem2 Num="2"><Subitem2Title>（２）</Subitem2Title><Subitem2Sentence><Sentence>二度失くした者</Sentence></Subitem2Sentence></Subitem2>
     </Subitem1></Item>
    <Item Num="1_2"><ItemTitle>一の二</ItemTitle><ItemSentence>
     <Column Num="1"><Sentence>馬</Sentence></Column><Column Num="2"><Sentence>一頭まで</Sentence></Column></ItemSentence></Item>
   </Paragraph></Article>
  <Article Num="2:3"><ArticleTitle>第二条及び第三条</ArticleTitle><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>削除</Sentence></ParagraphSentence></Paragraph></Article>
  <Article Num="3_2"><ArticleTitle>第三条の二</ArticleTitle><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>鍵は、次のとおり。</Sentence></ParagraphSentence>
   <Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>鉄</Sentence></ItemSentence></Item></Paragraph></Article>
 </Chapter>
</MainProvision>
<SupplProvision><SupplProvisionLabel>附　則</SupplProvisionLabel><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>公布の日から施行する。</Sentence></ParagraphSentence></Paragraph></SupplProvision>
<SupplProvision AmendLawNum="平成二九年五月二四日法律第三八号"><Article Num="2"><ArticleTitle>第二条</ArticleTitle><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>三十日の後に適用する。</Sentence></ParagraphSentence></Paragraph></Article></SupplProvision>
</LawBody></Law>`

const text = readStatuteXml(XML)

/** What the made-up text says of a citation, which is written as of the Act. */
function look(citation: string) {
  const { provision, problem } = parseCitation(citation)
  if (!provision) throw new ProblemError([problem])
  return resolve(provision, text)
}

describe('the text of a statute', () => {
  it('has its title and number', () => {
    expect(text).toMatchObject({ title: '関所に関する法律', number: '令和元年法律第一号' })
  })

  it.each([
    ['法1条1項', '関所は、通す。ただし、夜は閉じる。'],
    ['法1条1項本文', '関所は、通す。'],
    ['法1条1項ただし書', 'ただし、夜は閉じる。'],
    ['法1条2項柱書', '次の者は、通れない。'],
    ['法1条2項1号', '手形のない者\n失くした者\n二度失くした者'],
    ['法1条2項1号イ(2)', '二度失くした者'],
    ['法1条2項1号の2', '馬　一頭まで'],
    ['法3条の2第1項1号', '鉄'],
    ['法3条の2第1号', '鉄'],
    ['法附則1項', '公布の日から施行する。'],
    ['平成29年法律38号附則2条1項', '三十日の後に適用する。'],
  ])('says of %s what stands there', (citation, words) => {
    expect(look(citation)).toMatchObject({ found: true, text: words })
  })

  it.each([
    ['法1条3項', '法1条2項'],
    ['法1条2項2号', '法1条2項1号の2'],
    ['法1条2項1号ロ', '法1条2項1号イ'],
    ['法1条1項1号', '法1条1項'],
    ['法1条1号', '法1条'],
    ['法2条', '法1条'],
    ['法4条', '法3条の2'],
    ['法1条2項ただし書', '法1条2項'],
    ['令和元年法律60号附則2条', '法'],
    ['法別表第一', '法'],
  ])('has no %s, and names %s as the nearest', (citation, nearest) => {
    const resolution = look(citation)
    expect(resolution).toMatchObject({ found: false, nearest: parseCitation(nearest).provision })
    expect(resolution.found === false && resolution.message.ja).toContain(`最も近いのは${nearest}です`)
  })

  it('has a caption where the article has one', () => {
    expect(look('法1条')).toMatchObject({ caption: '（目的）' })
  })
})

describe('what is no text of a statute', () => {
  it.each([
    ['a file that is cut off', XML.slice(0, 900), 'statute-xml.malformed'],
    ['another XML file', '<feed><entry/></feed>', 'statute-xml.no-law'],
    ['an empty file', '', 'statute-xml.malformed'],
    ['no XML at all', '関所', 'statute-xml.malformed'],
  ])('%s is refused in a sentence', (_, xml, code) => {
    expect(() => readStatuteXml(xml)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    )
  })
})
