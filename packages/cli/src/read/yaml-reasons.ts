import type { Words } from '@sekisho/logic'
import type { ErrorCode } from 'yaml'

const word = (ja: string, en: string): Words => ({ ja, en })

/** What each error of the YAML library means, as the beginning of a sentence. */
export const YAML_REASONS: Readonly<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: word(
    '「*」の参照に「&」やタグは付けられません',
    'An alias ("*") cannot have an anchor ("&") or tag',
  ),
  BAD_ALIAS: word('「*」の参照の書き方が誤っています', 'An alias ("*") is malformed'),
  BAD_COLLECTION_TYPE: word('タグと値の種類が合いません', 'A tag does not fit the kind of its value'),
  BAD_DIRECTIVE: word('「%」で始まる行の書き方が誤っています', 'A line that begins with "%" is malformed'),
  BAD_DQ_ESCAPE: word('引用符の中の \\ の使い方が誤っています', 'A quoted text has an unknown \\ escape'),
  BAD_INDENT: word('字下げが誤っています', 'The indentation is wrong'),
  BAD_PROP_ORDER: word('「&」やタグの位置が誤っています', 'An anchor ("&") or tag is in the wrong place'),
  BAD_SCALAR_START: word(
    '引用符で囲まない値をこの文字で始めることはできません',
    'A value without quotes cannot begin with this character',
  ),
  BLOCK_AS_IMPLICIT_KEY: word(
    '一行に「名前: 値」が重なっています',
    'There is more than one "name: value" on one line',
  ),
  BLOCK_IN_FLOW: word(
    '括弧の中で字下げの書き方は使えません',
    'Indented style cannot be used inside brackets',
  ),
  DUPLICATE_KEY: word('同じ名前が二度書かれています', 'A name is written twice'),
  IMPOSSIBLE: word('YAML として読めません', 'This cannot be read as YAML'),
  KEY_OVER_1024_CHARS: word(
    '「:」の前が 1024 文字を超えています',
    'There are more than 1024 characters before a ":"',
  ),
  MISSING_CHAR: word(
    '記号が足りません（引用符、括弧、「:」など）',
    'A character is missing (a quote, bracket, ":" or the like)',
  ),
  MULTILINE_IMPLICIT_KEY: word(
    '「:」の前の名前が複数行にわたっています',
    'A name before ":" runs over several lines',
  ),
  MULTIPLE_ANCHORS: word('一つの値に「&」が二つあります', 'A value has two anchors ("&")'),
  MULTIPLE_DOCS: word('文書が複数あります', 'There is more than one document'),
  MULTIPLE_TAGS: word('一つの値にタグが二つあります', 'A value has two tags'),
  NON_STRING_KEY: word('名前が文字列ではありません', 'A name is not text'),
  RESOURCE_EXHAUSTION: word('入れ子や参照が多すぎます', 'There are too many nested values or aliases'),
  TAB_AS_INDENT: word('字下げにタブは使えません', 'A tab cannot be used for indentation'),
  TAG_RESOLVE_FAILED: word('タグと値が合いません', 'A tag does not fit its value'),
  UNEXPECTED_TOKEN: word(
    'ここにあってはならない文字があります',
    'There is something here that does not belong',
  ),
}
