import { type Document, isScalar, LineCounter } from 'yaml'
import { caseRecords, type Origin } from './case-records.ts'
import { fault, problemsOf } from './fault.ts'
import type { ReadResult } from './source-record.ts'
import { yamlDocuments } from './yaml-documents.ts'
import { yamlNode } from './yaml-node.ts'
import { YAML_REASONS } from './yaml-reasons.ts'

/** The cases of a YAML text: of each document one, or a list of them. A faulty document does not stop the others. */
export function* readYaml(text: string, origin: Origin): Generator<ReadResult[], void> {
  const lines = new LineCounter()
  try {
    for (const document of yamlDocuments(text, origin.file, lines)) {
      yield documentRecords(document, { text, lines }, origin)
    }
  } catch (error) {
    yield problemsOf(error).map((problem) => ({ ok: false, problem }))
  }
}

interface Source {
  readonly text: string
  readonly lines: LineCounter
}

function documentRecords(document: Document.Parsed, source: Source, origin: Origin): ReadResult[] {
  try {
    assertSound(document, source, origin.file)
    const { contents } = document
    if (contents === null || (isScalar(contents) && contents.value === null && !contents.source)) return []
    return caseRecords(yamlNode(contents, origin.file, source.lines), origin)
  } catch (error) {
    return problemsOf(error).map((problem) => ({ ok: false, problem }))
  }
}

function assertSound(document: Document.Parsed, { text, lines }: Source, file: string): void {
  const at = ([offset]: readonly [number, number]) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [error] = document.errors
  if (error) throw fault('yaml-syntax', at(error.pos), { reason: YAML_REASONS[error.code] })
  const { yaml } = document.directives
  if (yaml.explicit && yaml.version !== '1.2') throw fault('yaml-version', { file })
  const [warning] = document.warnings
  if (warning?.code === 'TAG_RESOLVE_FAILED') {
    throw fault('yaml-tag', at(warning.pos), { tag: text.slice(...warning.pos) })
  }
  if (warning) throw fault('yaml-syntax', at(warning.pos), { reason: YAML_REASONS[warning.code] })
}
