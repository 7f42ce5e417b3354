import type { Classification } from '@sekisho/catalogue/classify'
import { useNavigate } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { prepareWork, setWork } from '../../deal/store.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { withClassified } from './carry.ts'
import { TEXTS } from './texts.ts'

/** Takes what was classified over into the check of a transaction, or of a transfer where it is technology. */
export function CarryButton({ classification }: { readonly classification: Classification }) {
  const say = useSay()
  const navigate = useNavigate()
  const isGoods = classification.subject === 'goods'
  const [row] = classification.hit

  async function carry(): Promise<void> {
    const regime = isGoods ? 'jp/export' : 'jp/technology-transfer'
    const { work } = await prepareWork(regime)
    setWork(withClassified(work, classification))
    if (isGoods) await navigate({ to: '/transaction' })
    else await navigate({ to: '/interview/$country/$name', params: placeOf(regime) })
  }

  return (
    <div className="no-print mt-6">
      <Button look={row ? 'main' : 'plain'} onClick={() => void carry()}>
        {say(isGoods ? TEXTS.carry : TEXTS.carryTechnology)}
      </Button>
      <p className="mt-1 text-[0.9rem] text-soft">{say(row ? TEXTS.carried(row.item) : TEXTS.carriedOpen)}</p>
    </div>
  )
}
