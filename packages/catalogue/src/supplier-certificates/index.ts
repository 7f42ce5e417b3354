export { CertificateComparison, type OwnJudgement } from './compare-certificate.ts'
export { type ReadCertificates, readCertificates } from './read-certificates.ts'
export { SupplierCertificate } from './supplier-certificate.ts'
