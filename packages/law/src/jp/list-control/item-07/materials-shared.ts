import { measure } from '../write/index.ts'

export const siliconIsotopes = measure('material.other-silicon-isotopes', {
  unit: '%',
  label: {
    ja: 'シリコン28・30以外のシリコン同位体の不純物の割合',
    en: 'impurity of silicon isotopes other than 28 and 30',
  },
})

export const germaniumIsotopes = measure('material.other-germanium-isotopes', {
  unit: '%',
  label: {
    ja: 'ゲルマニウム70・72・74・76以外のゲルマニウム同位体の不純物の割合',
    en: 'impurity of germanium isotopes other than 70, 72, 74 and 76',
  },
})
