import { any, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const polyimide = kind('aromatic-polyimide-film', {
  ja: '融解・架橋しない芳香族ポリイミドのフィルム、シート、テープ又はリボン',
  en: 'a film, sheet, tape or ribbon of non-fusible aromatic polyimide',
})

const filmThickness = measure('polyimide.thickness', {
  unit: 'mm',
  label: { ja: '厚さ', en: 'thickness' },
})

const coatedFilm = feature('polyimide-coated', {
  ja: '炭素、黒鉛、金属又は磁性材料で被覆・ラミネートされた',
  en: 'it is coated or laminated with carbon, graphite, metal or magnetic material',
})

const circuitBoard = feature('polyimide-copper-circuit-board', {
  ja: '銅で被覆・ラミネートされた電子回路のプリント基板用である',
  en: 'it is copper-clad for printed circuit boards',
})

const formingTool = kind('superplastic-forming-tool', {
  ja: 'チタン、アルミニウム又はこれらの合金の超塑性成形・拡散接合用の工具（型を含む）',
  en: 'a tool or die for superplastic forming or diffusion bonding of titanium, aluminium or their alloys',
})

const aerospaceTool = feature('forming-tool-aerospace', {
  ja: '航空機・宇宙飛しょう体の構造体、エンジン又はその部分品を製造するように設計した',
  en: 'it is designed for airframes, engines or parts of aircraft or spacecraft',
})

const boards = limb('item-5-3.except', {
  at: '4条3号',
  title: { ja: 'プリント基板用の除外', en: 'For circuit boards, left out' },
  when: circuitBoard,
})

export const polyimideFilms = entry('item-5-3', {
  item: '5(3)',
  at: '4条3号',
  completesItem: true,
  title: { ja: '芳香族ポリイミドの製品', en: 'Products of aromatic polyimide' },
  heading: polyimide,
  when: any(
    limb('item-5-3.i', {
      at: '4条3号イ',
      title: { ja: '厚さ', en: 'Thickness' },
      when: moreThan(filmThickness, '0.254 mm'),
    }),
    limb('item-5-3.ro', { at: '4条3号ロ', title: { ja: '被覆', en: 'Coated' }, when: coatedFilm }),
  ),
  unless: [boards],
  codes: { us: '1A003', eu: '1A003' },
})

export const formingTools = entry('item-5-4', {
  item: '5(4)',
  at: '4条6号',
  completesItem: true,
  title: { ja: '超塑性成形・拡散接合の工具', en: 'Tools for superplastic forming or diffusion bonding' },
  heading: formingTool,
  when: aerospaceTool,
  codes: { us: '1B003', eu: '1B003' },
})
