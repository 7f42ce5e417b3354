import { regime } from '@sekisho/law/regimes'
try { const r = await regime(process.argv[2]!); console.log(r.id, r.rules.size) } catch (e: any) { console.log(JSON.stringify(e.problems?.slice(0,20).map((p:any)=>p.message?.en ?? p), null, 1) ?? e) }
