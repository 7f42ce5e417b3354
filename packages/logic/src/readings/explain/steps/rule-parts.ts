import { inForceOn, isDated, type Rule } from '../../../expression/rule.ts'
import { either, FALSE, TRUE, type Truth, UNKNOWN } from '../../../values/truth.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import type { ProofProgram } from '../proof-program.ts'

/** What a rule is made of, as a proof asks for it. */
interface RuleParts {
  /** Does the rule cover its day? */
  inForce(explainer: Explainer): Truth
  /** Is an exception what settles it? */
  isExcepted(explainer: Explainer): boolean
  /** The steps of what mattered: see `ruleKind.mattered`. */
  because(explainer: Explainer): readonly ProofStep[]
}

export function partsOf(rule: Rule, program: ProofProgram): RuleParts {
  const day = program.of(rule.at ?? program.ruleSet.act)
  const when = program.of(rule.when)
  const unless = rule.unless.map((exception) => program.of(exception))
  const isAlwaysInForce = !isDated(rule)

  function inForce({ reading }: Explainer): Truth {
    return isAlwaysInForce ? TRUE : inForceOn(rule, day.evaluate(reading))
  }

  function excepted({ reading }: Explainer): Truth {
    let found: Truth = FALSE
    for (const exception of unless) found = either(found, exception.evaluate(reading))
    return found
  }

  /** Adds the condition and exceptions that have a value, or all of them. */
  function addThose(explainer: Explainer, because: ProofStep[], value?: Truth): void {
    const { reading } = explainer
    if (value === undefined || when.evaluate(reading) === value) explainer.add(when, because, 'together')
    addExceptions(explainer, because, value)
  }

  function addExceptions(explainer: Explainer, because: ProofStep[], value?: Truth): void {
    for (const exception of unless) {
      if (value === undefined || exception.evaluate(explainer.reading) === value)
        explainer.add(exception, because, exception === when ? 'together' : 'exception')
    }
  }

  function because(explainer: Explainer): readonly ProofStep[] {
    const steps: ProofStep[] = []
    const covered = inForce(explainer)
    if (covered === FALSE) {
      explainer.add(day, steps, 'together')
      return steps
    }
    const holds = when.evaluate(explainer.reading)
    const except = excepted(explainer)
    if (holds === FALSE) explainer.add(when, steps, 'together')
    else if (except === TRUE) addExceptions(explainer, steps, TRUE)
    else if (covered === TRUE && holds === TRUE && except === FALSE) addThose(explainer, steps)
    else {
      if (covered === UNKNOWN) explainer.add(day, steps, 'together')
      addThose(explainer, steps, UNKNOWN)
    }
    return steps
  }

  return {
    inForce,
    isExcepted: (explainer) => when.evaluate(explainer.reading) !== FALSE && excepted(explainer) === TRUE,
    because,
  }
}
