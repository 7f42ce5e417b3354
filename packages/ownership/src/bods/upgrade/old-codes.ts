import { entryOf } from '../is-object.ts'

/** A code of 0.2, in hyphens, as 0.3 and later write it: `voting-rights` is `votingRights`. */
export function camelCase(code: string): string {
  return code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The code of an interest in 0.4. Roles in trusts have lost their ending since 0.2 (changelog of 0.3). */
export function interestType(code: string): string {
  const camel = camelCase(code)
  return entryOf(renamed, camel) ?? camel
}

const renamed: Readonly<Record<string, string>> = {
  settlorOfTrust: 'settlor',
  trusteeOfTrust: 'trustee',
  protectorOfTrust: 'protector',
  beneficiaryOfTrust: 'beneficiaryOfLegalArrangement',
  otherInfluenceOrControlOfTrust: 'otherInfluenceOrControl',
  influenceOrControl: 'otherInfluenceOrControl',
  rightsToSurplusAssets: 'rightsToSurplusAssetsOnDissolution',
}
