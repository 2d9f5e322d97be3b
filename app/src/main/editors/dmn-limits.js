// What our engine does not take is not offered: DecisionGuard reads FEEL only, Camunda 7 knows neither every hit policy nor
// knowledge models with functions of their own, and each decision has to say how long its history is kept.
import { HIT_POLICIES } from 'dmn-js-decision-table/lib/features/hit-policy/HitPolicies';

const UNKNOWN_POLICIES = ['PRIORITY', 'OUTPUT ORDER'];
const NO_KNOWLEDGE_MODELS = ['create.business-knowledge-model', 'append.business-knowledge-model'];
const KEPT = 'P730D';
const CAMUNDA = 'http://camunda.org/schema/1.0/dmn';

HIT_POLICIES.splice(
  0,
  HIT_POLICIES.length,
  ...HIT_POLICIES.filter(({ value }) => !UNKNOWN_POLICIES.includes(value.hitPolicy)),
);

const LANGUAGES = { options: [{ label: 'FEEL', value: 'feel' }], defaults: { editor: 'feel' } };
const TYPES = ['string', 'boolean', 'integer', 'long', 'double', 'date'];

/** Settings of every view: one language, and the types of values the engine knows. */
export const COMMON = { expressionLanguages: LANGUAGES, dataTypes: TYPES };

function without(names) {
  return (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

function DrdLimits(palette, contextPad) {
  const late = 300;
  palette.registerProvider(late, { getPaletteEntries: () => without(NO_KNOWLEDGE_MODELS) });
  contextPad.registerProvider(late, { getContextPadEntries: () => without(NO_KNOWLEDGE_MODELS) });
}
DrdLimits.$inject = ['palette', 'contextPad'];

/** Takes away from the picture of requirements what the engine does not know. */
export const drdLimits = { __init__: ['drdLimits'], drdLimits: ['type', DrdLimits] };

/** A decision without a time to live is refused by the engine; a new one gets ours. */
export function giveTimeToLive(definitions) {
  const decisions = (definitions.drgElement ?? []).filter(({ $type }) => $type === 'dmn:Decision');
  const bare = decisions.filter(({ $attrs }) => !$attrs['camunda:historyTimeToLive']);
  if (!bare.length) return;
  definitions.$attrs['xmlns:camunda'] ??= CAMUNDA;
  bare.forEach(({ $attrs }) => ($attrs['camunda:historyTimeToLive'] = KEPT));
}
