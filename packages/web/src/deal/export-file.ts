import { caseFileOf } from './case-file.ts'
import { download, fileName } from './download.ts'
import type { Work } from './work.ts'

/** The case file of what is worked on, as text that the command line and these pages read back. */
export async function caseFileText(work: Work, format: 'yaml' | 'json'): Promise<string> {
  const file = caseFileOf(work)
  if (format === 'json') return `${JSON.stringify(file, null, 2)}\n`
  // The writer of YAML is fetched only when a file is wanted.
  const { stringify } = await import('yaml')
  return stringify(file)
}

/** Saves what is worked on as a case file. */
export async function exportFile(work: Work, format: 'yaml' | 'json'): Promise<void> {
  const type = format === 'json' ? 'application/json' : 'application/yaml'
  download(fileName(work.title, format), await caseFileText(work, format), type)
}
